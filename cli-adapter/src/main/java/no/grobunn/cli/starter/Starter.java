package no.grobunn.cli.starter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.storage.JsonSchema;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The files that a new dossier consists of: its parts, a schema for the editor and a README. */
public final class Starter {
    /** The examples by name; the first is the usual one. */
    public static final List<String> EXAMPLES = List.of("empty", "fredrikstad");

    private static final String SCHEMA_FILE = "grobunn.schema.json";
    private static final String FIRST_LINE = "# yaml-language-server: $schema=" + SCHEMA_FILE;

    private final JsonSchema schema;

    public Starter(JsonSchema schema) {
        this.schema = schema;
    }

    /**
     * The files.
     *
     * @param example one of {@link #EXAMPLES}
     * @param own the command line's words in the language
     */
    public List<StarterFile> files(String example, Texts own) {
        boolean empty = example.equals("empty");
        Language language = own.language();
        List<StarterFile> parts =
                empty ? new EmptyDossier(language, own).files(FIRST_LINE) : ExampleDossier.files(FIRST_LINE);
        List<StarterFile> files = new ArrayList<>(parts);
        files.add(new StarterFile(SCHEMA_FILE, schema(language)));
        files.add(new StarterFile("README.md", readme(parts, own) + (empty ? "" : "\n" + ExampleDossier.about())));
        return files;
    }

    private String schema(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            schema.write(language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String readme(List<StarterFile> parts, Texts own) {
        String list = parts.stream()
                .map(part -> "- `" + part.name() + "`: " + own.get("starter.readme." + part.name()))
                .collect(Collectors.joining("\n"));
        return own.get("starter.readme", list);
    }
}
