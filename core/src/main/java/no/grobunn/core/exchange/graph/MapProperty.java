package no.grobunn.core.exchange.graph;

import java.util.List;
import no.grobunn.core.storage.tree.Mark;

/**
 * One thing that is said of an element or a connection. Immutable.
 *
 * @param key its name, as the file writes it
 * @param mark where its value stands
 * @param values the value, or the values of a list; a nested structure has its characters
 */
public record MapProperty(String key, Mark mark, List<String> values, Shape shape) {
    /** The key of a property that only names a part of how a map was drawn: a place, a colour, a size on paper. */
    public static final String DRAWING = "(drawing)";

    private static final Mark NOWHERE = new Mark("", 1, 1);

    /** What the value is. */
    public enum Shape {
        TEXT,
        NUMBER,
        LIST,
        /** Objects or lists within it, which no property of a dossier has. */
        NESTED
    }

    public MapProperty {
        values = List.copyOf(values);
    }

    /** A text that was read. */
    public static MapProperty read(String key, Mark mark, String text) {
        return new MapProperty(key, mark, List.of(text), Shape.TEXT);
    }

    /** A value to be written. */
    public static MapProperty of(String key, List<String> values, Shape shape) {
        return new MapProperty(key, NOWHERE, values, shape);
    }

    /** The same under another key. */
    public MapProperty as(String other) {
        return new MapProperty(other, mark, values, shape);
    }

    /** The values as one text. */
    public String text() {
        return String.join(" | ", values);
    }

    /** Whether nothing is said. */
    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
