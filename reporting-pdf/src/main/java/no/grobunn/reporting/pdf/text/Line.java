package no.grobunn.reporting.pdf.text;

/**
 * A line of a phrase. The spaces at which it was broken belong to it, so that the lines together are the whole phrase.
 *
 * @param from the index of its first character
 * @param to the index after its last character
 * @param width of what is seen, in points: without the spaces at its end, with a hyphen it shows there
 * @param hyphenated whether a hyphen shows at its end
 */
public record Line(Phrase phrase, int from, int to, double width, boolean hyphenated) {}
