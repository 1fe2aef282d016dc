package no.grobunn.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines to sign on, two beside each other, with room above each; they stand together on one page.
 *
 * @param lines at least one; the first of a pair is the shorter
 */
public record Signatures(List<Line> lines) implements Block {
    public Signatures {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Whoever signs needs a line");
        }
    }

    /**
     * A line to write on.
     *
     * @param label what is to be written, {@code Sted og dato}; stands below the line
     * @param detail a second line below it, such as the name and role of whoever signs, or null
     */
    public record Line(String label, @Nullable String detail) {
        public Line {
            if (label.isBlank()) {
                throw new IllegalArgumentException("A line to sign on says what for");
            }
        }

        public static Line of(String label) {
            return new Line(label, null);
        }
    }
}
