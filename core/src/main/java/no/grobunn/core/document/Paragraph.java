package no.grobunn.core.document;

import java.util.List;

/**
 * Running text.
 *
 * @param style how it speaks
 * @param runs its words; never empty
 */
public record Paragraph(Style style, List<Inline> runs) implements Block {
    /** How a paragraph speaks. */
    public enum Style {
        /** The first, larger paragraph of a chapter. */
        LEAD,
        /** Ordinary text. */
        BODY,
        /** A source or a remark below a table or a figure, small and without footnotes. */
        NOTE
    }

    public Paragraph {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("A paragraph has words");
        }
        if (style == Style.NOTE && !Inline.notes(runs).isEmpty()) {
            throw new IllegalArgumentException("A remark has no footnotes");
        }
    }

    /** Ordinary text without markup. */
    public static Paragraph body(String text) {
        return new Paragraph(Style.BODY, Inline.text(text));
    }

    /** A chapter's first paragraph without markup. */
    public static Paragraph lead(String text) {
        return new Paragraph(Style.LEAD, Inline.text(text));
    }

    /** A remark without markup. */
    public static Paragraph note(String text) {
        return new Paragraph(Style.NOTE, Inline.text(text));
    }
}
