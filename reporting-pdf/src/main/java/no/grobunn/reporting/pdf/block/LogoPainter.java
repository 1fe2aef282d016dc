package no.grobunn.reporting.pdf.block;

import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Picture;
import no.grobunn.reporting.pdf.page.Tag;

/** Paints the sender's mark, no larger than 45 × 14 mm. */
final class LogoPainter {
    private static final double MOST = Grid.mm(45);
    private static final double HIGH = Grid.mm(14);
    private static final double GROUND = Grid.mm(2.5);

    private final Composition composition;
    private final Picture logo;
    private final Tag tag;

    LogoPainter(Composition composition, Picture logo) {
        this.composition = composition;
        this.logo = logo.within(MOST, HIGH);
        this.tag = composition.document().child("Figure").alternative(logo.alternative());
    }

    /** In points. */
    double width() {
        return logo.width();
    }

    /** In points. */
    double height() {
        return logo.height();
    }

    /** On paper. */
    void paint(Page page, double x, double top) {
        tag.boundingBox(page.rectangle(x, top, width(), height()));
        page.begin(tag).picture(logo, x, top);
        page.end();
    }

    /** On a coloured ground, up to its right margin; a mark that nothing shines through stands on white. */
    void paintOnColour(Page page, double right, double top) {
        double x = right - width() - (logo.opaque() ? GROUND : 0);
        if (logo.opaque()) {
            page.begin(Artifact.LAYOUT)
                    .box(
                            x - GROUND,
                            top - GROUND,
                            width() + 2 * GROUND,
                            height() + 2 * GROUND,
                            composition.styles().palette.white());
        }
        paint(page, x, top);
    }
}
