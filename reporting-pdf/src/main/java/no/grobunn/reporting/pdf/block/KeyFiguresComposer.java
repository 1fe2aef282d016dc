package no.grobunn.reporting.pdf.block;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Sets key figures side by side: the value over its label, between an accent rule and a hairline. */
final class KeyFiguresComposer {
    private static final double MONEY_WIDTH = Grid.mm(39);
    private static final double INSET = Grid.mm(2.8);
    private static final double TOP_PAD = 9;
    private static final double FOOT_PAD = 9;
    private static final double BEFORE = 14;
    private static final double AFTER = 7;

    private final Composition composition;

    KeyFiguresComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(KeyFigures keyFigures) {
        List<Cell> cells = cells(keyFigures);
        double height = TOP_PAD + cells.stream().mapToDouble(Cell::height).max().orElse(0) + FOOT_PAD;
        composition.galley().space(BEFORE);
        composition.galley().add(Strip.of(height, (page, top) -> {
            rules(page, cells, top, height);
            cells.forEach(cell -> cell.paint(page, top + TOP_PAD));
        }));
        composition.galley().space(AFTER);
    }

    private List<Cell> cells(KeyFigures keyFigures) {
        Tag list = composition.document().child("L").attribute("List", "ListNumbering", "None");
        List<Phrase> values = keyFigures.figures().stream().map(this::value).toList();
        double[] widths = widths(keyFigures.figures(), values);
        List<Cell> cells = new ArrayList<>();
        double x = Grid.LEFT;
        for (int i = 0; i < widths.length; i++) {
            double inset = i == 0 ? 0 : INSET;
            Tag body = list.child("LI").child("LBody");
            Phrase label = composition.phrase(keyFigures.figures().get(i).label(), composition.styles().keyLabel);
            cells.add(new Cell(
                    new TaggedPhrase(values.get(i), body.child("P")),
                    new TaggedPhrase(label, body.child("P")),
                    x + inset,
                    widths[i] - inset - INSET));
            x += widths[i];
        }
        return cells;
    }

    private Phrase value(KeyFigure figure) {
        var builder = composition.phrase().add(figure.value(), composition.styles().keyFigure);
        if (figure.unit() != null) {
            // A space of the value's size: one of the unit's is so narrow beside it that whoever copies the text gets
            // one word.
            builder.add(" ", composition.styles().keyFigure).add(figure.unit(), composition.styles().keyUnit);
        }
        return builder.build();
    }

    /** Amounts get their width and every value its own; the rest is shared equally. */
    private static double[] widths(List<KeyFigure> figures, List<Phrase> values) {
        double[] widths = new double[figures.size()];
        double used = 0;
        int others = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    Math.max(values.get(i).width() + 2 * INSET, figures.get(i).money() ? MONEY_WIDTH : 0);
            used += widths[i];
            others += figures.get(i).money() ? 0 : 1;
        }
        double left = Grid.LIVE - used;
        if (left < 0) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] *= Grid.LIVE / used;
            }
            return widths;
        }
        level(widths, figures, left, others == 0);
        return widths;
    }

    /** Gives what is left to the narrowest cells first, until all that take part are equally wide. */
    private static void level(double[] widths, List<KeyFigure> figures, double left, boolean moneyToo) {
        double rest = left;
        while (rest > 0.01) {
            double share = Math.min(rest, 1);
            int narrowest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean takesPart = moneyToo || !figures.get(i).money();
                if (takesPart && (narrowest < 0 || widths[i] < widths[narrowest])) {
                    narrowest = i;
                }
            }
            widths[narrowest] += share;
            rest -= share;
        }
    }

    private void rules(Page page, List<Cell> cells, double top, double height) {
        Palette palette = composition.styles().palette;
        page.begin(Artifact.LAYOUT);
        page.rule(Grid.LEFT, Grid.RIGHT, top, 1.5, palette.accent());
        page.rule(Grid.LEFT, Grid.RIGHT, top + height, 0.25, palette.rule());
        for (Cell cell : cells.subList(1, cells.size())) {
            page.line(cell.x - INSET, top + 0.75, cell.x - INSET, top + height, 0.25, palette.rule());
        }
    }

    /** One figure, its lines set to its width. */
    private final class Cell {
        private final TaggedPhrase value;
        private final TaggedPhrase label;
        private final double x;
        private final List<Line> valueLines;
        private final List<Line> labelLines;

        Cell(TaggedPhrase value, TaggedPhrase label, double x, double width) {
            this.value = value;
            this.label = label;
            this.x = x;
            this.valueLines = composition.breaker().lines(value.phrase(), width + INSET);
            this.labelLines = composition.breaker().lines(label.phrase(), width);
        }

        double height() {
            return valueLines.size() * value.phrase().leading()
                    + labelLines.size() * composition.styles().keyLabel.leading();
        }

        void paint(Page page, double top) {
            double at = top;
            double baseline = composition.styles().keyFigure.baseline();
            for (Line line : valueLines) {
                value.paint(page, line, x, at + baseline);
                at += value.phrase().leading();
            }
            for (Line line : labelLines) {
                label.paint(page, line, x, at + label.phrase().baseline());
                at += label.phrase().leading();
            }
        }
    }
}
