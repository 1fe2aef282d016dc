package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.grobunn.core.document.Figure;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.text.Language;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether every figure can be read without colour vision, in grey and on paper: computed over the marks of the actual figures. */
class FigureColoursTest {
    private static final Palette PALETTE = Palette.STANDARD;

    /** What lies under marks and is no mark itself: its meaning is told by its place and in words as well. */
    private static final Set<Tone> GROUNDS =
            EnumSet.of(Tone.WHITE, Tone.TINT_10, Tone.TINT_20, Tone.PANEL, Tone.STEP_MIDDLE, Tone.STEP_HIGH);

    @Test
    void textIsReadOnWhateverItStandsOn() {
        for (Figure figure : FigureCases.all(Language.NB)) {
            Seen seen = new Seen(figure.drawing());
            for (Mark.Text text : seen.texts()) {
                assertThat(seen.grounds(text))
                        .as("%s in %s", text.words(), figure.caption().statement())
                        .allSatisfy(ground -> assertThat(contrast(text.tone(), ground))
                                .as("on %s", ground)
                                .isGreaterThanOrEqualTo(4.5));
            }
        }
    }

    @Test
    void everyMarkStandsOutFromWhiteByItsFillOrItsKeyline() {
        for (Figure figure : FigureCases.all(Language.NB)) {
            assertThat(figure.drawing().marks())
                    .as(figure.caption().statement())
                    .allSatisfy(mark -> assertThat(strength(mark)).isGreaterThanOrEqualTo(3));
        }
    }

    private static double strength(Mark mark) {
        Tone fill = Seen.fill(mark);
        if (fill == null || GROUNDS.contains(fill)) {
            return 21;
        }
        Stroke edge = edge(mark);
        return Math.max(contrast(fill, Tone.WHITE), edge == null ? 1 : contrast(edge.tone(), Tone.WHITE));
    }

    private static @Nullable Stroke edge(Mark mark) {
        Paint paint = mark instanceof Mark.Rectangle rectangle
                ? rectangle.paint()
                : mark instanceof Mark.Circle circle ? circle.paint() : ((Mark.Outline) mark).paint();
        return paint.stroke();
    }

    private static double contrast(Tone tone, Tone ground) {
        return Sight.contrast(PALETTE.rgb(tone), PALETTE.rgb(ground));
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 24.6", "PROTANOPIA, 23.6", "DEUTERANOPIA, 24.7"})
    void categoriesLieAsFarApartAsTheLooksSay(Sight sight, double distance) {
        double nearest = Double.MAX_VALUE;
        for (Tone tone : Tone.CATEGORIES) {
            for (Tone other : Tone.CATEGORIES) {
                if (tone != other) {
                    nearest = Math.min(nearest, sight.distance(PALETTE.rgb(tone), PALETTE.rgb(other)));
                }
            }
        }
        assertThat(nearest).isCloseTo(distance, Offset.offset(0.1));
    }

    @Test
    void categoriesDifferInGrey() {
        List<Double> steps = Tone.CATEGORIES.stream()
                .map(tone -> Sight.lightness(PALETTE.rgb(tone)))
                .sorted()
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i) - steps.get(i - 1)).isGreaterThan(4);
        }
    }

    @Test
    void whatLiesNextToEachOtherInABarIsToldApartByEveryEyeAndInGrey() {
        int pairs = 0;
        for (Figure figure : FigureCases.all(Language.NB)) {
            List<Mark.Rectangle> layers = layers(figure);
            for (int i = 1; i < layers.size(); i++) {
                if (layers.get(i).x() == layers.get(i - 1).x()) {
                    assertApart(layers.get(i).paint(), layers.get(i - 1).paint());
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(50);
    }

    private static void assertApart(Paint paint, Paint below) {
        int rgb = PALETTE.rgb(Objects.requireNonNull(paint.fill()));
        int other = PALETTE.rgb(Objects.requireNonNull(below.fill()));
        for (Sight sight : Sight.values()) {
            assertThat(sight.distance(rgb, other)).as("%s", sight).isGreaterThan(25);
        }
        assertThat(Math.abs(Sight.lightness(rgb) - Sight.lightness(other))).isGreaterThan(12);
    }

    /** The rectangles with a keyline that stand on each other, upwards. */
    private static List<Mark.Rectangle> layers(Figure figure) {
        List<Mark.Rectangle> layers = new ArrayList<>();
        for (Mark mark : figure.drawing().marks()) {
            if (mark instanceof Mark.Rectangle rectangle
                    && rectangle.paint().fill() != null
                    && !GROUNDS.contains(rectangle.paint().fill())
                    && rectangle.paint().stroke() != null
                    && rectangle.y() > 0) {
                layers.add(rectangle);
            }
        }
        return isStacked(layers) ? layers : List.of();
    }

    private static boolean isStacked(List<Mark.Rectangle> layers) {
        for (int i = 1; i < layers.size(); i++) {
            Mark.Rectangle below = layers.get(i - 1);
            if (layers.get(i).x() == below.x()
                    && Math.abs(layers.get(i).y() + layers.get(i).height() - below.y()) < 0.01) {
                return true;
            }
        }
        return false;
    }
}
