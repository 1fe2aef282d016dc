package no.grobunn.core.catalogue;

import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.theme.AccentColour;
import no.grobunn.core.theme.Theme;
import no.grobunn.core.theme.ThemeFile;

/** The fields of a theme. */
public final class ThemeFields {
    private static final ScalarType<Integer> COLOUR = ScalarType.of(
                    "colour", Form.TEXT, AccentColour::parse, AccentColour::code, Theme.STANDARD.accent())
            .matching("#[0-9a-fA-F]{6}");

    /** The theme itself. */
    public static final ObjectType<ThemeFile> THEME = ObjectType.of("theme", f -> {
        var accent = f.optional("accent", COLOUR, ThemeFile::accent);
        var logo = f.optional("logo", Scalars.TEXT, ThemeFile::logo);
        var logoText = f.optional("logoText", Scalars.TEXT, ThemeFile::logoText);
        var organisationLine = f.optional("organisationLine", Scalars.TEXT, ThemeFile::organisationLine);
        return v ->
                new ThemeFile(v.optional(accent), v.optional(logo), v.optional(logoText), v.optional(organisationLine));
    });

    private ThemeFields() {}
}
