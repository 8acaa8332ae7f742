package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The folders with every bundle that may be installed. Nothing is taken from it before its SHA-256 was compared. */
record BundleRepository(List<Path> folders) {

    BundleRepository(Path folder) {
        this(List.of(folder));
    }

    /** Where a bundle's jar lies, or should lie when it is missing. */
    Path jar(FeatureBundle bundle) {
        return folders.stream()
                .map(bundle::in)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> bundle.in(folders.get(0)));
    }

    /** The jar, after it was found to be what the feature promised. Its hash is dear: it is computed here only. */
    VerifiedJar verified(FeatureBundle bundle) {
        Path jar = jar(bundle);
        if (!Files.isRegularFile(jar)) {
            throw new Refused(
                    "Bundle %s is not in the repository: %s is missing; build the program again or put it there"
                            .formatted(bundle.id(), jar));
        }
        try {
            byte[] bytes = Files.readAllBytes(jar);
            String found = sha256(bytes);
            String promised = bundle.sha256().orElse(found);
            if (!found.equals(promised)) {
                throw new Refused(
                        "Bundle %s was changed after it was built: SHA-256 of %s is %s, the feature promises %s; get the file again from where the program came from"
                                .formatted(bundle.id(), jar, found, promised));
            }
            return new VerifiedJar(bytes, found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s".formatted(jar), e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256: use a complete JDK", e);
        }
    }
}
