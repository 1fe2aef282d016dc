package no.grobunn.reporting.pdf.table;

import no.grobunn.reporting.pdf.look.Stylesheet;
import no.grobunn.reporting.pdf.look.TypeStyle;

/**
 * How the rows of a table are set.
 *
 * @param pad the space above and below the words of a row, in points
 */
record TableLook(TypeStyle cell, TypeStyle detail, TypeStyle header, double pad) {
    private static final int SPARSE_ROWS = 20;

    /** A long table is set tighter. */
    static TableLook of(Stylesheet styles, int rows) {
        return rows > SPARSE_ROWS
                ? new TableLook(styles.denseCell, styles.denseDetail, styles.columnHeader, 1.6)
                : new TableLook(styles.cell, styles.cellDetail, styles.columnHeader, 3);
    }
}
