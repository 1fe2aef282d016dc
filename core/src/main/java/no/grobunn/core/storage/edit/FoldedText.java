package no.grobunn.core.storage.edit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as a folded block, wrapped as wide as the one it replaces. */
final class FoldedText {
    private static final int LEAST = 40;

    /** Blanks that folding would not give back: several in a row, or beside a line end. */
    private static final Pattern UNFOLDED = Pattern.compile("  | \n|\n ");

    private static final Pattern BREAKS = Pattern.compile("\n+");

    private FoldedText() {}

    /** Whether folding gives the text back: paragraphs with single spaces between their words. */
    static boolean canHold(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && !UNFOLDED.matcher(text).find()
                && text.chars().noneMatch(c -> c != ' ' && c != '\n' && Character.isWhitespace(c));
    }

    static String of(String text, int indent, String old) {
        int width = Math.max(LEAST, old.lines().mapToInt(String::length).max().orElse(0));
        // A line end in a text is one more in a folded one, where the first stands for a space.
        return BREAKS.matcher(text)
                .replaceAll("$0\n")
                .lines()
                .map(paragraph -> folded(paragraph, indent, width))
                .collect(Collectors.joining("\n", ">-\n", ""));
    }

    private static String folded(String paragraph, int indent, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean first = out.length() == 0;
            if (first || column + 1 + word.length() > width) {
                out.append(first ? "" : "\n").append(word.isEmpty() ? "" : " ".repeat(indent));
                column = indent;
            } else {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
