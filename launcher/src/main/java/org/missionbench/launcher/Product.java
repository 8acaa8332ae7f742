package org.missionbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions the build wrote down: the product's, and those of packages the launcher exports into the framework. */
record Product(String version, String slf4j, String configurationAdmin) {

    static Product read() {
        Properties values = new Properties();
        try (InputStream text = Product.class.getResourceAsStream("product.properties")) {
            values.load(Objects.requireNonNull(text, "product.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Product(
                values.getProperty("version", ""),
                values.getProperty("slf4j", ""),
                values.getProperty("configuration-admin", ""));
    }
}
