package no.grobunn.core.theme;

import java.util.List;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * A theme as its file says it: the logo is still the name of another file. Immutable.
 *
 * @param accent the colour, as {@link Theme#accent()}, or null for the house's own
 * @param logo the path of the image, from the folder of the theme, or null
 * @param logoText what the logo shows, for those who do not see it; null only without a logo
 * @param organisationLine what the foot of every page says of the sender, or null
 */
public record ThemeFile(
        @Nullable Integer accent,
        @Nullable String logo,
        @Nullable String logoText,
        @Nullable String organisationLine) {
    public ThemeFile {
        Invariants.of("theme")
                .attempt(() -> theme(accent, null, organisationLine))
                .require(logo == null || logoText != null, "logo-without-text", List.of("logo"))
                .enforce();
    }

    /** The theme, once its logo is at hand. */
    public Theme theme(@Nullable Logo image) {
        return theme(accent, image, organisationLine);
    }

    private static Theme theme(@Nullable Integer accent, @Nullable Logo image, @Nullable String line) {
        return new Theme(accent == null ? Palette.STANDARD.accent() : accent, image, line);
    }
}
