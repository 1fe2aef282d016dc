package no.grobunn.reporting.pdf.figure;

import no.grobunn.reporting.pdf.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one figure. The caption stands beside the figure and not within it: the alternative replaces what is within, so that a caption there would
 * not be heard.
 *
 * @param note the tag of what is said below it, or null
 */
record FigureTags(Tag caption, Tag figure, @Nullable Tag note) {
    static FigureTags below(Tag document, String alternative, boolean noted) {
        Tag group = document.child("Sect");
        return new FigureTags(
                group.child("Caption"),
                group.child("Figure").alternative(alternative),
                noted ? document.child("P") : null);
    }

    /** Take their places in the order of reading, wherever they are painted. */
    void stand() {
        caption.stand();
        figure.stand();
        if (note != null) {
            note.stand();
        }
    }
}
