package no.grobunn.reporting.pdf.figure;

import no.grobunn.core.document.Figure;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its caption above it and its note below it, one piece.
 *
 * @param note what is said below it, or null
 */
record SetFigure(
        Figure figure,
        FigureTags tags,
        SetCaption caption,
        @Nullable SetText note,
        Palette palette) {
    private static final double ABOVE_NOTE = 4;

    /** In points. */
    double height() {
        double below = note == null ? 0 : ABOVE_NOTE + note.height();
        return caption.height() + figure.drawing().height() + below;
    }

    void paint(Page page, double x, double top) {
        caption.paint(page, x, top);
        double at = top + caption.height();
        double width = figure.drawing().width();
        double height = figure.drawing().height();
        tags.figure().boundingBox(page.rectangle(x, at, width, height));
        page.begin(tags.figure()).draw(figure.drawing(), palette, x, at);
        page.end();
        if (note != null) {
            note.paint(page, x, at + height + ABOVE_NOTE);
        }
    }
}
