package no.grobunn.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The codes by topic, each with the smallest piece that it is reported for and the same piece mended, as {@code examples.md} has them: a topic is a heading, a
 * code a heading below it, a piece a fenced block.
 */
final class ProblemExamples {
    private static final String FILE = "examples.md";
    private static final String FENCE = "```";

    /**
     * One code.
     *
     * @param frame what its pieces stand in, for whoever makes a whole dossier of them; empty where it is the dossier
     * @param pieces the wrong one and the right one; empty where a file cannot show it
     */
    record Example(ProblemTopic topic, String frame, List<String> pieces) {
        @Nullable
        String wrong() {
            return pieces.isEmpty() ? null : pieces.get(0);
        }

        @Nullable
        String right() {
            return pieces.isEmpty() ? null : pieces.get(1);
        }
    }

    private final SortedMap<String, Example> byCode = new TreeMap<>();

    ProblemExamples() {
        ProblemTopic topic = ProblemTopic.FILE;
        for (String section : content().split("\n(?=## |# [A-Z]+\n)")) {
            String heading = section.lines().findFirst().orElse("");
            if (heading.startsWith("## ")) {
                byCode.put(heading.substring(3), example(topic, section));
            } else {
                topic = ProblemTopic.valueOf(heading.substring(2));
            }
        }
    }

    SortedMap<String, Example> byCode() {
        return byCode;
    }

    private static Example example(ProblemTopic topic, String section) {
        List<String> pieces = new ArrayList<>();
        String frame = "";
        String[] parts = section.split("\n" + FENCE);
        // Every other part lies within a fence: the word of the fence's language, what the piece stands in, the piece.
        for (int i = 1; i < parts.length; i += 2) {
            int end = parts[i].indexOf('\n');
            frame = parts[i].substring(0, end);
            pieces.add(parts[i].substring(end + 1));
        }
        return new Example(topic, frame, List.copyOf(pieces));
    }

    private static String content() {
        try (InputStream in = ProblemExamples.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new NoSuchElementException("The examples " + FILE + " are missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
