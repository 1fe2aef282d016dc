package no.grobunn.reporting.pdf.layout;

import org.jspecify.annotations.Nullable;

/**
 * A line of a footnote.
 *
 * @param anchor is told where it stands if it is the first, else null
 * @param height in points
 */
record NoteLine(@Nullable Anchor anchor, double height, Painting painting) {}
