package no.grobunn.core.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files of a dossier: a single YAML or JSON file, or a folder's {@code dossier.yaml} and the other YAML files beside it.
 *
 * @param files the files in reading order: the main one first, the rest by code point of the name
 */
record DossierFiles(List<Path> files) {
    /** The file that every dossier folder has. */
    static final String MAIN = "dossier.yaml";

    private static final String THEME = "theme.yaml";

    DossierFiles {
        files = List.copyOf(files);
    }

    /**
     * Finds the files; whether they can be read is seen when they are.
     *
     * @throws IOException if the folder cannot be listed
     */
    static DossierFiles of(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return new DossierFiles(List.of(place));
        }
        List<Path> files = new ArrayList<>();
        files.add(place.resolve(MAIN));
        try (Stream<Path> beside = Files.list(place)) {
            beside.filter(DossierFiles::isPart)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString(), DossierFiles::byCodePoint))
                    .forEach(files::add);
        }
        return new DossierFiles(files);
    }

    static boolean isJson(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isPart(Path file) {
        String name = name(file);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml && !name.startsWith(".") && !name.equals(MAIN) && !name.equals(THEME) && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static int byCodePoint(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
