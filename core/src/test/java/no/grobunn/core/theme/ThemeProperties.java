package no.grobunn.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.grobunn.core.drawing.Contrast;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.invariant.InvariantException;

class ThemeProperties {
    private static final int WHITE = 0xFFFFFF;

    @Property
    void theColourThatIsOfferedIsOneThatIsTaken(@ForAll @IntRange(max = WHITE) int colour) {
        int offered = AccentColour.nearestReadable(colour);

        assertThat(new Theme(offered, null, null).accent()).isEqualTo(offered);
    }

    @Property
    void aColourIsTakenExactlyIfItCanBeReadOnWhiteAndOnItsPalestTint(@ForAll @IntRange(max = WHITE) int colour) {
        int tint = new no.grobunn.core.drawing.Palette(colour).rgb(Tone.TINT_10);
        if (Contrast.ratio(colour, WHITE) >= 4.5 && Contrast.ratio(colour, tint) >= 4.5) {
            assertThat(new Theme(colour, null, null).accent()).isEqualTo(colour);
            assertThat(AccentColour.nearestReadable(colour)).isEqualTo(colour);
        } else {
            assertThatExceptionOfType(InvariantException.class).isThrownBy(() -> new Theme(colour, null, null));
        }
    }

    @Property
    void theDarkGroundOfAThemeCarriesWhiteTextAndItsMiddleToneIsSeenOnWhite(@ForAll @IntRange(max = WHITE) int colour) {
        Theme theme = new Theme(AccentColour.nearestReadable(colour), null, null);

        assertThat(Contrast.ratio(theme.accent(), WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(theme.palette().rgb(Tone.ACCENT_MID), WHITE)).isGreaterThanOrEqualTo(3);
    }

    @Property
    void aColourIsReadAsItIsWritten(@ForAll @IntRange(max = WHITE) int colour) {
        assertThat(AccentColour.parse(AccentColour.code(colour))).isEqualTo(colour);
    }
}
