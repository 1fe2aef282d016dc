package no.grobunn.core.drawing;

import java.util.List;

/** A colour by its part in a picture; a {@link Palette} says which colour that is. */
public enum Tone {
    /** Text, heavy rules, keylines. */
    INK,
    /** Numbers, findings, bars; white on it is read. */
    ACCENT,
    /** Graphics only, never text. */
    ACCENT_MID,
    TINT_20,
    TINT_10,
    /** Secondary text, existing relations. */
    GREY_7,
    /** Small text on white only, frames of empty marks. */
    GREY_5,
    /** Graphics on white: leaders, zero dots, year lines. */
    GREY_3,
    /** Frames of matrix cells. */
    FRAME,
    /** Hairlines that carry no meaning. */
    RULE,
    /** Every other column of the map. */
    PANEL,
    WHITE,
    /** The middle step of the risk matrix; the lowest is white. */
    STEP_MIDDLE,
    /** The highest step of the risk matrix. */
    STEP_HIGH,
    INDIGO,
    OCHRE,
    PLUM,
    SKY,
    BRICK,
    MOSS,
    AUBERGINE,
    ROSE;

    /** The colours that tell categories apart, in the order they are used. Each is told apart by shape, keyline or place as well. */
    public static final List<Tone> CATEGORIES = List.of(INDIGO, OCHRE, PLUM, SKY, BRICK, MOSS, AUBERGINE, ROSE);
}
