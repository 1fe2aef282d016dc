package no.grobunn.cli.starter;

import no.grobunn.cli.console.Wrapped;

/** YAML lines with comments. Where it writes commented out, every line begins with {@code "# "}, as editors put it there and take it away. Not thread-safe. */
final class CommentedYaml {
    private static final int WIDTH = 100;
    private static final String COMMENT = "# ";

    private final StringBuilder out = new StringBuilder();
    private String before = "";

    /** From here on every line is commented out, or is not. */
    void commentedOut(boolean value) {
        before = value ? COMMENT : "";
    }

    void line(String line) {
        out.append(before).append(line).append('\n');
    }

    void blank() {
        out.append('\n');
    }

    void comment(String text) {
        comment("", text);
    }

    /** A comment, moved in like what it explains. */
    void comment(String indent, String text) {
        wrapped(indent, "", 0, text);
    }

    /** A comment that is an entry of a list: its further lines are moved in. */
    void entry(String indent, String text) {
        wrapped(indent, "  ", 4, text);
    }

    private void wrapped(String indent, String first, int hanging, String text) {
        int width = WIDTH - before.length() - indent.length() - COMMENT.length();
        for (String line : Wrapped.text(first, hanging, text, width).split("\n", -1)) {
            line((indent + COMMENT + line).stripTrailing());
        }
    }

    String text() {
        return out.toString();
    }
}
