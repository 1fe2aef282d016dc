package no.grobunn.reporting.pdf.page;

/**
 * An image that pages may show.
 *
 * @param name by which the pages call it
 * @param width in any unit
 * @param height in the same unit
 * @param opaque whether nothing shines through
 * @param alternative what it shows, for those who do not see it
 */
public record Picture(String name, double width, double height, boolean opaque, String alternative) {
    /** How large it is within a box, in points; images are made smaller or larger, never out of proportion. */
    public Picture within(double most, double high) {
        double factor = Math.min(most / width, high / height);
        return new Picture(name, width * factor, height * factor, opaque, alternative);
    }
}
