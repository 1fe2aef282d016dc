package no.grobunn.cli.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the product, which the build writes down. */
final class Version {
    private Version() {}

    static String ofProduct() {
        Properties product = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("product.properties"))) {
            product.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return product.getProperty("version");
    }
}
