package no.grobunn.reporting.pdf.look;

/**
 * The colours of a document; the accent is the theme's, the greys are ours.
 *
 * @param accent numbers, findings, key figures; at least 4.5 : 1 on white
 */
public record Palette(Colour accent) {
    /** The house's own accent, 8.26 : 1 on white. */
    public static final Palette STANDARD = new Palette(new Colour(0x11575C));

    /** Text, heavy rules. */
    public Colour ink() {
        return new Colour(0x1C2326);
    }

    /** Secondary text. */
    public Colour grey7() {
        return new Colour(0x4A5357);
    }

    /** Small text on white only, frames of empty marks. */
    public Colour grey5() {
        return new Colour(0x666F73);
    }

    /** Graphics on white only: dot leaders. */
    public Colour grey3() {
        return new Colour(0x8A9296);
    }

    /** Hairlines that carry no meaning. */
    public Colour rule() {
        return new Colour(0xC9CFD1);
    }

    /** The ground of a quotation. */
    public Colour tint10() {
        return accent.tint(0.098);
    }
}
