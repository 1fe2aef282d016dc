package no.grobunn.reporting.pdf.table;

import no.grobunn.core.document.Table;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, measured but not yet broken into lines.
 *
 * @param words its words, possibly none
 * @param detail second information on lines of its own, or null
 * @param rating circles instead of words, or null
 * @param indent from the column's left edge, in points
 */
record CellText(Phrase words, @Nullable Phrase detail, Table.@Nullable Rating rating, double indent) {
    static final double CIRCLE_STRIDE = Grid.mm(2.5);

    void measure(ColumnMeasure column) {
        if (rating != null) {
            column.addWidth(rating.of() * CIRCLE_STRIDE);
        }
        column.add(words, indent);
        if (detail != null) {
            column.add(detail, indent);
        }
    }
}
