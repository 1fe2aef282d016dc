package no.grobunn.core.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.grobunn.core.drawing.Contrast;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.invariant.Invariants;

/**
 * What a colour must be to carry text in a document: at least 4.5 : 1 on white and on its own palest tint, where quotations stand (WCAG 2.1, success criterion
 * 1.4.3). Stateless and thread-safe.
 */
public final class AccentColour {
    /** The least contrast of text to its ground. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEPS = 1000;

    private AccentColour() {}

    /**
     * The colour that a code means.
     *
     * @throws no.grobunn.core.invariant.InvariantException if the code has another form than {@code #11575C}
     */
    public static int parse(String code) {
        Invariants.of("colour")
                .require(FORM.matcher(code).matches(), "colour-form", List.of(), code)
                .enforce();
        return Integer.parseInt(code.substring(1), 16);
    }

    /** The code of a colour, {@code #11575C}. */
    public static String code(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /** Whether text in the colour can be read wherever documents set it. */
    static boolean isReadable(int rgb) {
        return least(rgb) >= LEAST_CONTRAST;
    }

    /** The least contrast that text in the colour has, with two decimals, rounded down. */
    static BigDecimal contrast(int rgb) {
        return BigDecimal.valueOf(least(rgb)).setScale(2, RoundingMode.DOWN);
    }

    /** The colour itself if it can be read, else the lightest of the same hue, mixed with black, that can. */
    public static int nearestReadable(int rgb) {
        for (int step = STEPS; step > 0; step--) {
            int darker = mixedWithBlack(rgb, step / (double) STEPS);
            if (isReadable(darker)) {
                return darker;
            }
        }
        return 0;
    }

    private static double least(int rgb) {
        return Math.min(
                Contrast.ratio(rgb, new Palette(rgb).rgb(Tone.WHITE)),
                Contrast.ratio(rgb, new Palette(rgb).rgb(Tone.TINT_10)));
    }

    private static int mixedWithBlack(int rgb, double share) {
        return channel(rgb, 16, share) << 16 | channel(rgb, 8, share) << 8 | channel(rgb, 0, share);
    }

    private static int channel(int rgb, int shift, double share) {
        return (int) Math.round((rgb >> shift & 255) * share);
    }
}
