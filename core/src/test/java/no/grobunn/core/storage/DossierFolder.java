package no.grobunn.core.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A dossier folder that a test writes: sound unless the test makes it otherwise. */
final class DossierFolder {
    /** The least that loads: one project and its owner, on ten lines. */
    static final String LEAST = """
            format: grobunn/1
            project:
              id: reparer
              title: Reparer igjen
              phase: pre-project
              language: nb
              summary: Folk skal kunne reparere.
              owner: verkstedet
              period: {start: 2027-01-01, end: 2027-12-31}
            actors: [{id: verkstedet, name: Verkstedet, sector: business}]
            """;

    private final Path path;

    DossierFolder(Path path) {
        this.path = path;
        with("dossier.yaml", LEAST);
    }

    DossierFolder with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    DossierFolder with(String file, byte[] content) {
        try {
            Files.write(path.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ReadResult read() {
        return new DossierReader().read(path);
    }

    /** Every problem as {@code file:line:column code}. */
    List<String> problems() {
        return shown(read());
    }

    /** The problems of a single YAML file that is {@link #LEAST} with more below. */
    static List<String> problemsBelow(String more) {
        return shown(new DossierReader().read("d.yaml", (LEAST + more).getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> shown(ReadResult result) {
        return result.problems().stream()
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }
}
