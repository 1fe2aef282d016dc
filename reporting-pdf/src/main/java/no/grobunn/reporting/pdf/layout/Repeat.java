package no.grobunn.reporting.pdf.layout;

/**
 * What is painted again at the head of a page that a table is continued on.
 *
 * @param height in points
 */
public record Repeat(double height, Painting painting) {}
