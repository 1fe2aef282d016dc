package no.grobunn.reporting.pdf.table;

import java.util.List;
import no.grobunn.core.document.Table.Column.Content;

/** The columns of a table on the page. Lengths are points. Immutable. */
final class Columns {
    private final List<Content> contents;
    private final double[] lefts;
    private final double[] widths;

    Columns(List<Content> contents, double left, double[] widths, double[] gaps) {
        this.contents = contents;
        this.widths = widths.clone();
        this.lefts = new double[widths.length];
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = x;
            x += widths[i] + gaps[i];
        }
    }

    int count() {
        return widths.length;
    }

    double width(int column) {
        return widths[column];
    }

    double left(int column) {
        return lefts[column];
    }

    double right(int column) {
        return lefts[column] + widths[column];
    }

    /** Where the table begins on the left. */
    double left() {
        return lefts[0];
    }

    /** Where the table ends on the right. */
    double right() {
        return right(widths.length - 1);
    }

    /** Where something of a width begins in a column: at its left, or so that it ends at its right. */
    double x(int column, double indent, double width) {
        boolean right = contents.get(column) == Content.NUMBER || contents.get(column) == Content.ORDINAL;
        return right ? lefts[column] + widths[column] - width : lefts[column] + indent;
    }
}
