package no.grobunn.reporting.pdf.block;

import java.util.List;
import java.util.Objects;
import no.grobunn.core.document.Cover;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Paints the cover's rings: their areas follow the numbers, neighbours overlap, together they are as wide as the live area. */
final class RingsPainter {
    private static final double CENTRE = Grid.mm(76);
    private static final double OVERLAP = Grid.mm(4.2);
    private static final double LARGEST = Grid.mm(24);
    private static final double STEM_END = Grid.mm(113.7);
    private static final double LABEL = Grid.mm(115.2);
    private static final double LABEL_GAP = 4;
    private static final double DOT = Grid.mm(0.9);

    private final Composition composition;
    private final Cover cover;
    private final double[] radii;
    private final double[] centres;

    RingsPainter(Composition composition, Cover cover) {
        this.composition = composition;
        this.cover = cover;
        int count = cover.rings().size();
        this.radii = new double[count];
        this.centres = new double[count];
        arrange();
    }

    /** The scale at which the rings, each overlapping its neighbour, fill the live area; too few or too small rings are spread instead. */
    private void arrange() {
        double roots = 0;
        double largest = 0;
        for (int i = 0; i < radii.length; i++) {
            radii[i] = Math.sqrt(cover.rings().get(i).size());
            roots += radii[i];
            largest = Math.max(largest, radii[i]);
        }
        double fill = (Grid.LIVE + OVERLAP * (radii.length - 1)) / (2 * Math.max(roots, 1));
        double scale = Math.min(fill, LARGEST / Math.max(largest, 1));
        double used = 0;
        for (int i = 0; i < radii.length; i++) {
            radii[i] = Math.max(radii[i] * scale, DOT);
            used += 2 * radii[i];
        }
        double gap = radii.length > 1 ? (Grid.LIVE - used) / (radii.length - 1) : 0;
        double x = Grid.LEFT;
        for (int i = 0; i < radii.length; i++) {
            centres[i] = x + radii[i];
            x += 2 * radii[i] + gap;
        }
    }

    void paint(Page page) {
        Tag figure = composition
                .document()
                .child("Figure")
                .alternative(Objects.requireNonNull(cover.drawing()))
                .boundingBox(Page.rectangle(
                        Grid.LEFT, CENTRE - LARGEST, Grid.LIVE, CoverPainter.PANEL - CENTRE + LARGEST - Grid.mm(4)));
        page.begin(figure);
        for (int i = 0; i < radii.length; i++) {
            if (cover.rings().get(i).size() > 0) {
                page.ring(centres[i], CENTRE, radii[i], 1.1, Colour.WHITE);
            }
            page.disc(centres[i], CENTRE, DOT, Colour.WHITE);
            page.line(centres[i], CENTRE, centres[i], STEM_END, 0.5, Colour.WHITE);
        }
        for (int i = 0; i < radii.length; i++) {
            label(page, i);
        }
        page.end();
    }

    private void label(Page page, int index) {
        TypeStyle style = composition.styles().ringLabel();
        Cover.Ring ring = cover.rings().get(index);
        double top = centred(page, ring.label(), style.cut(Cut.SEMIBOLD), index, LABEL);
        centred(page, ring.detail(), style, index, top);
    }

    private double centred(Page page, String text, TypeStyle style, int index, double from) {
        Phrase phrase = composition.phrase(text, style);
        List<Line> lines = composition.breaker().balanced(phrase, room(index));
        double top = from;
        for (Line line : lines) {
            double x = Math.max(Grid.LEFT, Math.min(Grid.RIGHT - line.width(), centres[index] - line.width() / 2));
            page.text(line, x, top + style.baseline());
            top += style.leading();
        }
        return top;
    }

    /** The width a label may take without touching its neighbours', each of which may need less than half the distance. */
    private double room(int index) {
        double room = Grid.mm(44);
        if (index > 0) {
            room = Math.min(room, room(index, index - 1));
        }
        if (index < centres.length - 1) {
            room = Math.min(room, room(index, index + 1));
        }
        return Math.max(room, Grid.mm(8));
    }

    private double room(int index, int neighbour) {
        double distance = Math.abs(centres[index] - centres[neighbour]);
        double half = distance - labelWidth(neighbour) / 2 - LABEL_GAP;
        return Math.max(2 * half, distance - LABEL_GAP);
    }

    private double labelWidth(int index) {
        return composition
                .phrase(
                        cover.rings().get(index).label(),
                        composition.styles().ringLabel().cut(Cut.SEMIBOLD))
                .width();
    }
}
