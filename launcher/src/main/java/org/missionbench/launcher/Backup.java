package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip with files of a home and, as its last entry, the list of their hashes.
 *
 * @param zip where it lies
 */
record Backup(Path zip) {

    private static final String MANIFEST = "missionbench-backup.json";
    private static final String HASHES = "sha256";

    /** Writes one whole, or none. Returns how many files it holds. */
    int write(Map<String, Path> files, String version) {
        Path draft = zip.resolveSibling(zip.getFileName() + ".new");
        try {
            Files.createDirectories(zip.toAbsolutePath().getParent());
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
                Map<String, String> hashes = new TreeMap<>();
                for (Map.Entry<String, Path> file : new TreeMap<>(files).entrySet()) {
                    hashes.put(file.getKey(), add(out, file.getKey(), file.getValue()));
                }
                out.putNextEntry(new ZipEntry(MANIFEST));
                out.write(manifest(hashes, version).getBytes(StandardCharsets.UTF_8));
            }
            Files.move(draft, zip, StandardCopyOption.REPLACE_EXISTING);
            return files.size();
        } catch (IOException e) {
            throw new Refused("The backup %s cannot be written: %s".formatted(zip, e.getMessage()), e);
        }
    }

    private static String add(ZipOutputStream out, String name, Path file) throws IOException {
        MessageDigest digest = sha256();
        out.putNextEntry(new ZipEntry(name));
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String manifest(Map<String, String> hashes, String version) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        hashes.forEach((name, hash) ->
                files.add(Json.createObjectBuilder().add("path", name).add(HASHES, hash)));
        return Json.createObjectBuilder()
                .add("version", version)
                .add("written", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("files", files)
                .build()
                .toString();
    }

    /** Unpacks it into an empty folder; refuses one that is not whole, or not a backup. Returns when it was written. */
    String unpack(Path folder) {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            JsonObject manifest = manifest(archive);
            for (JsonValue file : manifest.getJsonArray("files")) {
                unpack(archive, file.asJsonObject(), folder);
            }
            return manifest.getString("written");
        } catch (ZipException | JsonException | NullPointerException | ClassCastException e) {
            throw new Refused(
                    "%s is no backup of Missionbench: name a file that 'backup' has written".formatted(zip), e);
        } catch (IOException e) {
            throw new Refused("The backup %s cannot be read: %s".formatted(zip, e.getMessage()), e);
        }
    }

    private JsonObject manifest(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry(MANIFEST);
        if (entry == null) {
            throw new Refused("%s is no backup of Missionbench: it has no %s".formatted(zip, MANIFEST));
        }
        try (InputStream text = archive.getInputStream(entry);
                JsonReader json =
                        Json.createReader(new StringReader(new String(text.readAllBytes(), StandardCharsets.UTF_8)))) {
            return json.readObject();
        }
    }

    private void unpack(ZipFile archive, JsonObject file, Path folder) throws IOException {
        String name = file.getString("path");
        Path target = folder.resolve(name).normalize();
        ZipEntry entry = archive.getEntry(name);
        if (entry == null || !target.startsWith(folder)) {
            throw new Refused("The backup %s lacks %s: it is damaged, take another".formatted(zip, name));
        }
        Files.createDirectories(target.getParent());
        MessageDigest digest = sha256();
        try (InputStream bytes = archive.getInputStream(entry);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            bytes.transferTo(out);
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(file.getString(HASHES))) {
            throw new Refused("%s in the backup %s has the hash %s, but %s was written: it is damaged, take another"
                    .formatted(name, zip, found, file.getString(HASHES)));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
