package no.grobunn.reporting.pdf.look;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** This colour mixed with white; {@code share} from 0 (white) to 1 (the colour itself). */
    public Colour tint(double share) {
        return new Colour(channel(rgb >> 16 & 255, share) << 16
                | channel(rgb >> 8 & 255, share) << 8
                | channel(rgb & 255, share));
    }

    private static int channel(int value, double share) {
        return (int) Math.round(255 - (255 - value) * share);
    }
}
