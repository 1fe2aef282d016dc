package no.grobunn.core.storage.edit;

/** A text as a folded block, wrapped as wide as the one it replaces. */
final class FoldedText {
    private static final int LEAST = 40;

    private FoldedText() {}

    /** Whether folding gives the text back: one paragraph, with single spaces between its words. */
    static boolean canHold(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && !text.contains("  ")
                && text.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
    }

    static String of(String text, int indent, String old) {
        int width = Math.max(LEAST, old.lines().mapToInt(String::length).max().orElse(0));
        StringBuilder out = new StringBuilder(">-");
        int column = width;
        for (String word : text.split(" ")) {
            if (column + 1 + word.length() > width) {
                out.append('\n').append(" ".repeat(indent));
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
