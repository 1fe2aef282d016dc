package no.grobunn.reporting.pdf.table;

import no.grobunn.reporting.pdf.look.Grid;

/**
 * Where a table stands between the margins, in points.
 *
 * @param width how wide it may become
 */
public record Frame(double left, double width) {
    /** All twelve columns. */
    public static final Frame FULL = new Frame(Grid.LEFT, Grid.LIVE);
}
