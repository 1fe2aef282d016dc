package no.grobunn.core.drawing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiniteMeasuresTest {
    private static final Stroke THIN = Stroke.solid(Tone.INK, 1);
    private static final Paint INK = Paint.filled(Tone.INK);

    static Stream<DoubleFunction<Object>> everythingMeasured() {
        return Stream.of(
                at -> new Drawing(at, 1, List.of()),
                at -> new Drawing(1, at, List.of()),
                at -> new Mark.Line(at, 1, 1, 1, THIN),
                at -> new Mark.Line(1, 1, 1, at, THIN),
                at -> new Mark.Rectangle(at, 1, 1, 1, INK),
                at -> new Mark.Rectangle(1, 1, 1, at, INK),
                at -> new Mark.Circle(at, 1, 1, INK),
                at -> new Mark.Circle(1, 1, at, INK),
                at -> new Mark.Text(at, 1, Mark.Anchor.START, "word", Typeface.REGULAR, 8, Tone.INK),
                at -> new Mark.Text(1, 1, Mark.Anchor.START, "word", Typeface.REGULAR, at, Tone.INK),
                at -> new Point(1, at),
                at -> new Path.Move(at, 1),
                at -> new Path.To(1, at),
                at -> new Path.Curve(1, 1, at, 1, 1, 1),
                at -> Stroke.solid(Tone.INK, at),
                at -> Stroke.dashed(Tone.INK, 1, 2, at));
    }

    @ParameterizedTest
    @MethodSource("everythingMeasured")
    void nothingIsDrawnWithoutEndOrWithoutANumber(DoubleFunction<Object> measured) {
        assertThatCode(() -> measured.apply(10)).doesNotThrowAnyException();
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> measured.apply(none))
                    .withMessageContaining(Double.toString(none));
        }
    }

    @Test
    void aPathTakesPointsEnoughToBeOne() {
        List<Point> one = List.of(new Point(1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.rounded(one, 2))
                .withMessageContaining("1 points; it takes 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.polygon(List.of(new Point(1, 1), new Point(2, 1))))
                .withMessageContaining("2 points; it takes 3");
    }
}
