package no.grobunn.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three to five numbers that say most of it. */
public record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || figures.size() > 5) {
            throw new IllegalArgumentException("One to five key figures stand in a row, not " + figures.size());
        }
    }

    /**
     * One number.
     *
     * @param value the number as written, {@code 6,86}
     * @param unit what it counts, {@code mill. kr}, or null
     * @param label what it is, {@code samlet kostnad}
     * @param money whether it is an amount; amounts get more room
     */
    public record KeyFigure(String value, @Nullable String unit, String label, boolean money) {}
}
