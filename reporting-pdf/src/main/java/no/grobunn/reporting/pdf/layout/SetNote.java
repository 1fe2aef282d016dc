package no.grobunn.reporting.pdf.layout;

import java.util.List;

/**
 * A footnote whose lines are set; they stand at the foot of the page of their reference, or go on at the foot of the next.
 *
 * @param anchor is told where the first line stands
 * @param height of each line, in points
 * @param lines at least one
 */
record SetNote(Anchor anchor, double height, List<Painting> lines) {}
