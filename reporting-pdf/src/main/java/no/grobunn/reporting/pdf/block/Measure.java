package no.grobunn.reporting.pdf.block;

import no.grobunn.reporting.pdf.look.Grid;

/**
 * Where running text stands, in points.
 *
 * @param lead the width of a lead paragraph
 */
record Measure(double left, double width, double lead) {
    /** Columns 4 to 12. */
    static final Measure TEXT = new Measure(Grid.TEXT_LEFT, Grid.TEXT_WIDTH, Grid.TEXT_WIDTH);

    /** From the left edge, under a chapter with a kicker. */
    static final Measure EDGE = new Measure(Grid.LEFT, Grid.mm(128), Grid.mm(150));
}
