package no.grobunn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dossiers that the sample rules judge differently. */
final class SampleDossiers {
    private static final String PROJECT = """
            format: grobunn/1
            project:
              id: ombruk
              title: Ombruk i opplæringen
              phase: pre-project
              language: nb
              summary: Et forprosjekt om ombruk.
              owner: forening
              region: {county: Testfylke}
              period: {start: 2023-01-01, end: 2023-12-31}
            """;
    private static final String TWO_PILOTS = """
            actors:
              - {id: forening, name: Næringsforeningen, sector: association, organisationNumber: "912660680"}
              - {id: skole, name: Skolen, sector: education, organisationNumber: "821311632"}
            relationships:
              - {from: forening, to: skole, kind: collaborates, status: existing}
            meetings:
              - {id: m1, title: Første møte, kind: resource-group, date: 2023-02-01}
            pilots:
              - {id: p1, title: Ombruk på skolen, status: draft, version: "0.1", summary: Elever lærer ombruk., period: {start: 2024-01-01, end: 2024-12-31}}
              - {id: p2, title: Ombruk i bedriften, status: draft, version: "0.1", summary: Ansatte lærer ombruk., period: {start: 2024-01-01, end: 2024-12-31}}
            """;

    private SampleDossiers() {}

    /** Nothing to object to. */
    static void clean(Path folder) throws IOException {
        write(folder, PROJECT + TWO_PILOTS);
    }

    /** So many actors that know nobody. */
    static void crowd(Path folder, int size) throws IOException {
        String others = IntStream.rangeClosed(1, size)
                .mapToObj(i -> "  - {id: a" + i + ", name: Aktør " + i + ", sector: business}\n")
                .collect(Collectors.joining());
        write(folder, PROJECT + "actors:\n  - {id: forening, name: Næringsforeningen, sector: association}\n" + others);
    }

    /** The example case. */
    static void copyOfFredrikstad(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "fredrikstad"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static void write(Path folder, String dossier) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dossier.yaml"), dossier);
    }
}
