package no.grobunn.reporting.pdf.block;

import no.grobunn.core.document.Facts;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;

/** Sets facts in the text, three across. */
final class FactsComposer {
    private static final double BEFORE = 10;
    private static final double AFTER = 18;

    private final Composition composition;

    FactsComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Facts facts) {
        FactsPainter painter = new FactsPainter(composition, facts.facts());
        composition.galley().space(BEFORE);
        for (int row = 0; row < painter.rows(); row++) {
            int index = row;
            composition
                    .galley()
                    .add(Strip.of(painter.rowHeight(row), (page, top) -> painter.row(page, index, top))
                            .keptWithNext(row + 1 < painter.rows()));
        }
        composition.galley().space(AFTER);
    }
}
