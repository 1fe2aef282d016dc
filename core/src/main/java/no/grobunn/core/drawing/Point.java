package no.grobunn.core.drawing;

/** A place on a drawing, in points from its top left corner, y downwards. */
public record Point(double x, double y) {}
