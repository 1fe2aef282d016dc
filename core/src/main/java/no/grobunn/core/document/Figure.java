package no.grobunn.core.document;

import no.grobunn.core.drawing.Drawing;

/**
 * A picture with its caption, words for those who do not see it, and the numbers behind it.
 *
 * @param caption the finding, and what is shown
 * @param drawing the picture; a typesetter gives it a page turned or larger where it is wider than the page, never smaller type
 * @param alternative what it shows, the largest and the smallest, and the finding; not blank
 * @param behind what is drawn, as a table; a document places it where it wants, and a typesetter does not set it with the picture
 */
public record Figure(Caption caption, Drawing drawing, String alternative, Table behind) implements Block {
    public Figure {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("A figure has words for those who do not see it");
        }
    }

    /** The same figure with a number. */
    public Figure labelled(String label) {
        return new Figure(new Caption(label, caption.statement(), caption.facts()), drawing, alternative, behind);
    }
}
