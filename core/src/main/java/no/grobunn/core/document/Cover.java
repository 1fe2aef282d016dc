package no.grobunn.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a document.
 *
 * @param subtitle one sentence below the title, or null
 * @param rings the drawing on the panel, from left to right; empty for a plain panel
 * @param drawing what the drawing shows, in words, for those who do not see it; null without rings
 * @param note what the drawing is of, in a line above it, or null; the words of the drawing say it too
 * @param facts up to six facts at the foot
 */
public record Cover(
        @Nullable String subtitle,
        List<Ring> rings,
        @Nullable String drawing,
        @Nullable String note,
        List<Fact> facts) {
    public Cover {
        rings = List.copyOf(rings);
        facts = List.copyOf(facts);
        if (facts.size() > 6) {
            throw new IllegalArgumentException("A cover has room for six facts, not " + facts.size());
        }
        if (!rings.isEmpty() && drawing == null) {
            throw new IllegalArgumentException("A drawing has words for those who do not see it");
        }
    }

    /** A cover whose drawing has no line above it. */
    public Cover(@Nullable String subtitle, List<Ring> rings, @Nullable String drawing, List<Fact> facts) {
        this(subtitle, rings, drawing, null, facts);
    }

    /**
     * A ring whose area follows a number.
     *
     * @param label what it stands for
     * @param detail the number in words
     * @param size the number; at least 0
     */
    public record Ring(String label, String detail, int size) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}
}
