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
    private static final double NOTE = Grid.mm(38);
    private static final double LARGEST = Grid.mm(24);
    private static final double STEM_END = Grid.mm(113.7);
    private static final double LABEL = Grid.mm(115.2);
    private static final double LABEL_MARGIN = OVERLAP / 2 + 4;
    private static final double WIDEST_LABEL = Grid.mm(27);
    private static final double DOT = Grid.mm(0.9);

    private final Composition composition;
    private final Cover cover;
    private final double[] radii;
    private final double[] extents;
    private final double[] centres;

    RingsPainter(Composition composition, Cover cover) {
        this.composition = composition;
        this.cover = cover;
        int count = cover.rings().size();
        this.radii = new double[count];
        this.extents = new double[count];
        this.centres = new double[count];
        arrange();
    }

    /** The largest scale at which the rings, each overlapping its neighbour, and their labels fit the live area; what is left is spread. */
    private void arrange() {
        double low = 0;
        double high = LARGEST;
        for (int round = 0; round < 40; round++) {
            double middle = (low + high) / 2;
            if (width(middle) - OVERLAP * (radii.length - 1) > Grid.LIVE) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double gap = radii.length > 1 ? (Grid.LIVE - width(low)) / (radii.length - 1) : 0;
        double x = Grid.LEFT;
        for (int i = 0; i < radii.length; i++) {
            centres[i] = x + extents[i];
            x += 2 * extents[i] + gap;
        }
    }

    /** The width of all rings side by side, the largest of them with a radius. */
    private double width(double largest) {
        double root = Math.sqrt(
                cover.rings().stream().mapToInt(Cover.Ring::size).max().orElse(0));
        double width = 0;
        for (int i = 0; i < radii.length; i++) {
            radii[i] = Math.max(DOT, largest * Math.sqrt(cover.rings().get(i).size()) / Math.max(root, 1));
            extents[i] = Math.max(radii[i], labelWidth(i) / 2 + LABEL_MARGIN);
            width += 2 * extents[i];
        }
        return width;
    }

    private double labelWidth(int index) {
        Phrase label = composition.phrase(
                cover.rings().get(index).label(),
                composition.styles().ringLabel().cut(Cut.SEMIBOLD));
        return Math.min(label.width(), WIDEST_LABEL);
    }

    void paint(Page page) {
        Tag figure = composition
                .document()
                .child("Figure")
                .alternative(Objects.requireNonNull(cover.drawing()))
                .boundingBox(page.rectangle(
                        Grid.LEFT, CENTRE - LARGEST, Grid.LIVE, CoverPainter.PANEL - CENTRE + LARGEST - Grid.mm(4)));
        page.begin(figure);
        note(page);
        Colour white = composition.styles().palette.white();
        for (int i = 0; i < radii.length; i++) {
            if (cover.rings().get(i).size() > 0) {
                page.ring(centres[i], CENTRE, radii[i], 1.1, white);
            }
            page.disc(centres[i], CENTRE, DOT, white);
            page.line(centres[i], CENTRE, centres[i], STEM_END, 0.5, white);
        }
        for (int i = 0; i < radii.length; i++) {
            label(page, i);
        }
        page.end();
    }

    private void note(Page page) {
        String note = cover.note();
        if (note != null) {
            TypeStyle style = composition.styles().ringLabel();
            Phrase phrase = composition.phrase(note, style);
            double top = NOTE;
            for (Line line : composition.breaker().balanced(phrase, Grid.LIVE)) {
                page.text(line, Grid.LEFT, top + style.baseline());
                top += style.leading();
            }
        }
    }

    private void label(Page page, int index) {
        TypeStyle style = composition.styles().ringLabel();
        Cover.Ring ring = cover.rings().get(index);
        double top = centred(page, ring.label(), style.cut(Cut.SEMIBOLD), index, LABEL);
        centred(page, ring.detail(), style, index, top);
    }

    private double centred(Page page, String text, TypeStyle style, int index, double from) {
        Phrase phrase = composition.phrase(text, style);
        List<Line> lines = composition.breaker().balanced(phrase, 2 * (extents[index] - LABEL_MARGIN));
        double top = from;
        for (Line line : lines) {
            double x = Math.max(Grid.LEFT, Math.min(Grid.RIGHT - line.width(), centres[index] - line.width() / 2));
            page.text(line, x, top + style.baseline());
            top += style.leading();
        }
        return top;
    }
}
