package no.grobunn.cli.starter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.exchange.ImportedMap;
import no.grobunn.core.storage.DossierWriter;
import no.grobunn.core.storage.JsonSchema;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The files that a new dossier consists of: its parts, a schema for the editor and a README. */
public final class Starter {
    /** The examples by name; the first is the usual one. */
    public static final List<String> EXAMPLES = List.of("empty", "fredrikstad");

    private static final String ACTORS_FILE = "actors.yaml";
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
        List<StarterFile> parts = empty
                ? new EmptyDossier(language, own, Optional.empty()).files(FIRST_LINE)
                : ExampleDossier.files(FIRST_LINE);
        return whole(parts, empty ? "" : "\n" + ExampleDossier.about(), own);
    }

    /**
     * The files of a dossier that begins with the actors and relationships of a map, the first actor standing in as the owner of the project.
     *
     * @param own the command line's words in the language
     */
    public List<StarterFile> files(ImportedMap map, Texts own) {
        Optional<String> owner =
                map.actors().stream().map(actor -> actor.id().value()).findFirst();
        List<StarterFile> parts = new ArrayList<>(new EmptyDossier(own.language(), own, owner).files(FIRST_LINE));
        if (owner.isPresent()) {
            String actors = FIRST_LINE + "\n# " + own.get("starter.head.map") + "\n\n" + yaml(map);
            parts.replaceAll(part -> part.name().equals(ACTORS_FILE) ? new StarterFile(ACTORS_FILE, actors) : part);
        }
        return whole(parts, "", own);
    }

    /**
     * The files of a dossier that is at hand, all of it in one file.
     *
     * @param own the command line's words in the language
     */
    public List<StarterFile> files(Dossier dossier, Texts own) {
        String content = FIRST_LINE + "\n" + written(out -> DossierWriter.yaml().write(dossier, out));
        return List.of(new StarterFile("dossier.yaml", content), new StarterFile(SCHEMA_FILE, schema(own.language())));
    }

    private List<StarterFile> whole(List<StarterFile> parts, String about, Texts own) {
        List<StarterFile> files = new ArrayList<>(parts);
        files.add(new StarterFile(SCHEMA_FILE, schema(own.language())));
        files.add(new StarterFile("README.md", readme(parts, own) + about));
        return files;
    }

    private static String yaml(ImportedMap map) {
        return written(out -> DossierWriter.yaml().write(map.actors(), map.relationships(), out));
    }

    private String schema(Language language) {
        return written(out -> schema.write(language, out));
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Something that is written to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String readme(List<StarterFile> parts, Texts own) {
        String list = parts.stream()
                .map(part -> "- `" + part.name() + "`: " + own.get("starter.readme." + part.name()))
                .collect(Collectors.joining("\n"));
        return own.get("starter.readme", list);
    }
}
