package no.grobunn.core.drawing;

/**
 * The colours of pictures and documents: the accent is the theme's, everything else is the house's or mixed from the accent. In sRGB, eight bits each for
 * red, green and blue. The contrast of each use is computed by a test (WCAG 2.1, relative luminance).
 *
 * @param accent at least 4.5 : 1 on white
 */
public record Palette(int accent) {
    /** The house's own, 8.26 : 1 on white. */
    public static final Palette STANDARD = new Palette(0x11575C);

    private static final int WHITE = 0xFFFFFF;
    private static final double MID = 0.67;
    private static final double LEAST_FOR_GRAPHICS = 3;
    private static final double TINT_20 = 0.195;
    private static final double TINT_10 = 0.098;

    /** The colour of a part. */
    public int rgb(Tone tone) {
        return switch (tone) {
            case INK -> 0x1C2326;
            case ACCENT -> accent;
            case ACCENT_MID -> mid();
            case TINT_20 -> mixed(TINT_20);
            case TINT_10 -> mixed(TINT_10);
            case GREY_7 -> 0x4A5357;
            case GREY_5 -> 0x666F73;
            case GREY_3 -> 0x8A9296;
            case FRAME -> 0xB4BBBE;
            case RULE -> 0xC9CFD1;
            case PANEL -> 0xF6F8F8;
            case WHITE -> WHITE;
            case STEP_MIDDLE -> 0xE6E9EA;
            case STEP_HIGH -> 0xC3CACC;
            case INDIGO -> 0x2F4390;
            case OCHRE -> 0xCC8929;
            case PLUM -> 0x6A5878;
            case SKY -> 0x8FBFE8;
            case BRICK -> 0xB84032;
            case MOSS -> 0xB4D184;
            case AUBERGINE -> 0x2D223D;
            case ROSE -> 0xF0D3DA;
        };
    }

    /** The accent at {@value #MID} of its strength, or as much more as it takes to be seen on white (WCAG 2.1, success criterion 1.4.11). */
    private int mid() {
        double share = MID;
        while (share < 1 && Contrast.ratio(mixed(share), WHITE) < LEAST_FOR_GRAPHICS) {
            share += 0.01;
        }
        return mixed(Math.min(share, 1));
    }

    /** The accent mixed with white; {@code share} from 0 (white) to 1 (the accent). */
    private int mixed(double share) {
        return channel(16, share) << 16 | channel(8, share) << 8 | channel(0, share);
    }

    private int channel(int shift, double share) {
        return (int) Math.round(255 - (255 - (accent >> shift & 255)) * share);
    }
}
