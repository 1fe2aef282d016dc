package no.grobunn.core.storage.sheet;

import java.util.List;
import java.util.Map;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.storage.tree.Mark;

/**
 * A row of a sheet that was filled in, or the whole of a card.
 *
 * @param sheet what it is a row of
 * @param cells the cells that hold something, by column; of a list's columns there may be several, in their order
 * @param places where the cells of each column stand, filled or not
 * @param mark where the row begins
 */
record ReadRow(SheetPlan sheet, Map<ColumnPlan, List<ReadCell>> cells, Map<ColumnPlan, Mark> places, Mark mark) {
    /** A cell that holds something. */
    record ReadCell(CellValue value, Mark mark) {
        /** What it holds, as words. */
        String text() {
            return CellReading.text(value);
        }
    }

    List<ReadCell> cells(ColumnPlan column) {
        return cells.getOrDefault(column, List.of());
    }

    /** The words of a column's first cell; none if it is empty. */
    String text(ColumnPlan column) {
        return cells(column).stream().findFirst().map(ReadCell::text).orElse("");
    }

    /** Where a column's cell stands; where the row begins if the sheet has no such column. */
    Mark place(ColumnPlan column) {
        return places.getOrDefault(column, mark);
    }
}
