package no.grobunn.reporting.pdf.look;

import no.grobunn.core.drawing.Tone;

/**
 * The colours of a document: those of its drawings, named as the typesetter uses them.
 *
 * @param tones what each tone looks like
 */
public record Palette(no.grobunn.core.drawing.Palette tones) {
    /** The house's own. */
    public static final Palette STANDARD = new Palette(no.grobunn.core.drawing.Palette.STANDARD);

    public Colour of(Tone tone) {
        return new Colour(tones.rgb(tone));
    }

    /** Numbers, findings, key figures. */
    public Colour accent() {
        return of(Tone.ACCENT);
    }

    /** Text, heavy rules. */
    public Colour ink() {
        return of(Tone.INK);
    }

    /** Secondary text. */
    public Colour grey7() {
        return of(Tone.GREY_7);
    }

    /** Small text on white only, frames of empty marks. */
    public Colour grey5() {
        return of(Tone.GREY_5);
    }

    /** Graphics on white only: dot leaders. */
    public Colour grey3() {
        return of(Tone.GREY_3);
    }

    /** Hairlines that carry no meaning. */
    public Colour rule() {
        return of(Tone.RULE);
    }

    /** The ground of a quotation. */
    public Colour tint10() {
        return of(Tone.TINT_10);
    }

    /** Paper, and words on a dark ground. */
    public Colour white() {
        return of(Tone.WHITE);
    }
}
