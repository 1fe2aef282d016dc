package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A list in a cell: one entry a line. An entry's own further lines are indented by a {@link #INDENT}; before an entry that begins with one, or with a backslash, or
 * that is blank in its first line, a backslash stands. Lines with nothing in them count as nothing. A cell whose first line is indented was not written so: it was pasted
 * from elsewhere, and each of its lines is an entry.
 */
final class Lines {
    /** What a further line of an entry begins with. */
    static final String INDENT = "  ";

    private static final String MARK = "\\";

    private Lines() {}

    /** The entries below each other. */
    static String of(List<String> entries) {
        List<String> lines = new ArrayList<>();
        for (String entry : entries) {
            String[] own = entry.split("\n", -1);
            lines.add((needsMark(own[0]) ? MARK : "") + own[0]);
            for (int i = 1; i < own.length; i++) {
                lines.add(INDENT + own[i]);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean needsMark(String line) {
        return line.isBlank() || line.startsWith(INDENT) || line.startsWith(MARK);
    }

    /** The entries of a cell's text. */
    static List<String> entries(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        boolean pasted = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.startsWith(INDENT))
                .isPresent();
        return pasted
                ? lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList()
                : written(lines);
    }

    private static List<String> written(List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(INDENT) && !entries.isEmpty()) {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last) + "\n" + line.substring(INDENT.length()));
            } else if (line.startsWith(MARK)) {
                entries.add(line.substring(MARK.length()));
            } else if (!line.isBlank()) {
                entries.add(line);
            }
        }
        return entries;
    }

    /** The text in pieces that cells can hold, parted between lines; whoever joins them by line feeds has the text again. */
    static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first && piece.length() + 1 + line.length() > most) {
                pieces.add(piece.toString());
                piece.setLength(0);
                first = true;
            }
            piece.append(first ? "" : "\n").append(line);
            first = false;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
