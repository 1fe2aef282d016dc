package no.grobunn.cli.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Fredrikstad case, which the build packs from {@code examples/fredrikstad}. */
final class ExampleDossier {
    /** A module cannot list its own resources, so their names stand here; a test holds them against the folder. */
    static final List<String> FILES = List.of(
            "dossier.yaml",
            "actions.yaml",
            "actors.yaml",
            "goals.yaml",
            "initiatives.yaml",
            "meetings.yaml",
            "needs.yaml",
            "pilot.yaml",
            "relationships.yaml");

    private ExampleDossier() {}

    static List<StarterFile> files(String firstLine) {
        return FILES.stream()
                .map(name -> new StarterFile(name, firstLine + "\n" + resource(name)))
                .toList();
    }

    /** What in the example is real and what is made up. */
    static String about() {
        return resource("README.md");
    }

    private static String resource(String name) {
        try (InputStream in = ExampleDossier.class.getResourceAsStream("fredrikstad/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The example's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
