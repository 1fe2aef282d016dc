package no.grobunn.cli.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines that a console can hold. A word that is longer than a line is left whole, so that a path can be copied; words joined by {@link #TOGETHER} stay
 * on one line, so that a command can be.
 */
public final class Wrapped {
    /** Stands for a space where no line may end; written as a plain space. */
    public static final char TOGETHER = '\u00A0';

    private Wrapped() {}

    /**
     * Lines of at most {@code width} characters.
     *
     * @param first what the first line begins with; its colours are not counted
     * @param indent how far the following lines are moved in, which is how long {@code first} shows
     */
    public static String text(String first, int indent, String text, int width) {
        List<String> lines = lines(text, Math.max(20, width - indent));
        return (first + String.join("\n" + " ".repeat(indent), lines)).replace(TOGETHER, ' ');
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
