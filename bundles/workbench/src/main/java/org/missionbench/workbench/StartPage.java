package org.missionbench.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/**
 * The page that loads the workbench, with the policy that it needs.
 *
 * <p>Browsers take an import map only from the page itself, so it is the one script that is not a file; the policy
 * names its hash and nothing else that is inline.
 *
 * @param text the page
 * @param policy its Content-Security-Policy
 */
record StartPage(String text, String policy) {

    private static final String MODULES = "META-INF/resources/_static";
    private static final Map<String, String> ENTRIES = Map.of(
            "lit", "index.js",
            "lit-html", "lit-html.js",
            "lit-element", "index.js",
            "reactive-element", "reactive-element.js",
            "echarts", "dist/echarts.esm.min.js");

    static StartPage read(Bundle bundle) {
        String map = importMap(bundle);
        String text = resource(bundle, "ui/index.html")
                .replace("${modules}", map)
                .replace("${version}", bundle.getVersion().toString());
        String policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'sha256-" + hash(map) + "'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
        return new StartPage(text, policy);
    }

    private static String importMap(Bundle bundle) {
        Map<String, String> imports = new TreeMap<>();
        Enumeration<String> names = bundle.getEntryPaths(MODULES);
        for (String module : Collections.list(Objects.requireNonNull(names, "no modules for the browser"))) {
            String name = module.substring(MODULES.length() + 1, module.length() - 1);
            String folder = Collections.list(Objects.requireNonNull(bundle.getEntryPaths(module)))
                    .get(0);
            String address = "/lib" + folder.substring(MODULES.length());
            String written = name.equals("reactive-element") ? "@lit/" + name : name;
            imports.put(written, address + ENTRIES.getOrDefault(name, "index.js"));
            imports.put(written + "/", address);
        }
        return imports.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    private static String resource(Bundle bundle, String name) {
        URL place = Objects.requireNonNull(bundle.getEntry(name), name);
        try (InputStream in = place.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
