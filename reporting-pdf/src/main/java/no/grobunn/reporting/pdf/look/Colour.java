package no.grobunn.reporting.pdf.look;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {}
