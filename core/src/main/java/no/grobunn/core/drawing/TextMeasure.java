package no.grobunn.core.drawing;

/** How wide text is. Implementations are thread-safe. */
@FunctionalInterface
public interface TextMeasure {
    /**
     * The advance of a line of text.
     *
     * @param text the text, without line breaks
     * @param size in points
     * @return in points, at least 0
     */
    double width(String text, Typeface typeface, double size);

    /** The typeface that the house's documents are set in, measured without any font file at hand. */
    static TextMeasure sourceSans3() {
        return SourceSans3.ADVANCES;
    }
}
