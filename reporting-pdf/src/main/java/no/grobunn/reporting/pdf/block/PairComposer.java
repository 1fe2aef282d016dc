package no.grobunn.reporting.pdf.block;

import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.reporting.pdf.figure.FigureComposer;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Galley;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.table.Frame;
import no.grobunn.reporting.pdf.table.TableComposer;

/** Sets a narrow figure and the table that follows it side by side, so that the eye need not turn the page between a mark and its name. */
final class PairComposer {
    private static final double BEFORE = 18;
    private static final double AFTER = 14;
    private static final double BETWEEN = Grid.mm(8);

    /** A narrower table would be all hyphens. */
    private static final double LEAST_TABLE = Grid.mm(70);

    /** How much taller than the figure the table may be. */
    private static final double TALLER = 1.35;

    private final Composition composition;

    PairComposer(Composition composition) {
        this.composition = composition;
    }

    /** Sets both where they fit beside each other; answers whether they do, and sets nothing if not. */
    boolean compose(Figure figure, Table table) {
        double left = Grid.LEFT + figure.drawing().width() + BETWEEN;
        if (Grid.RIGHT - left < LEAST_TABLE || isNoted(table)) {
            return false;
        }
        Strip picture = new FigureComposer(composition).narrow(figure);
        Galley column = new Galley();
        new TableComposer(composition.in(column), new Frame(left, Grid.RIGHT - left)).compose(table);
        Strip numbers = column.whole();
        if (numbers.height() > TALLER * picture.height()) {
            return false;
        }
        composition.galley().space(BEFORE);
        composition.galley().add(Strip.of(Math.max(picture.height(), numbers.height()), (page, top) -> {
            picture.painting().paint(page, top);
            numbers.painting().paint(page, top);
        }));
        composition.galley().space(AFTER);
        return true;
    }

    /** Whether footnotes stand within, which would have to go to the foot of the page. */
    private static boolean isNoted(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Table.Words words
                        && !Inline.notes(words.text()).isEmpty());
    }
}
