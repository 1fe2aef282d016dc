package no.grobunn.core.drawing;

/** How well two colours of sRGB are told apart: the contrast ratio of WCAG 2.1, from relative luminances. Stateless and thread-safe. */
public final class Contrast {
    private static final double FLARE = 0.05;

    private Contrast() {}

    /** The contrast ratio of two colours, 1 (the same) to 21 (black on white), in either order. */
    public static double ratio(int rgb, int other) {
        double one = luminance(rgb);
        double two = luminance(other);
        return (Math.max(one, two) + FLARE) / (Math.min(one, two) + FLARE);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
