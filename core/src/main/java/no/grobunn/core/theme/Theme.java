package no.grobunn.core.theme;

import java.util.List;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's documents look: its colour, its logo and the line that names it. Immutable, so it may be shared between threads.
 *
 * @param accent the colour of numbers, findings and panels, in sRGB, eight bits each for red, green and blue; readable on white and on its own palest tint
 * @param logo the mark in place of the owner's name, or null
 * @param organisationLine what the foot of every page says of the sender, or null for the owner's name
 */
public record Theme(
        int accent, @Nullable Logo logo, @Nullable String organisationLine) {
    /** The house's own. */
    public static final Theme STANDARD = new Theme(Palette.STANDARD.accent(), null, null);

    public Theme {
        Invariants.of("theme")
                .require(
                        AccentColour.isReadable(accent),
                        "accent-contrast",
                        List.of("accent"),
                        AccentColour.code(accent),
                        AccentColour.contrast(accent),
                        AccentColour.code(AccentColour.nearestReadable(accent)))
                .optionalText("organisationLine", organisationLine)
                .enforce();
    }

    /** The colours of its documents and pictures. */
    public Palette palette() {
        return new Palette(accent);
    }
}
