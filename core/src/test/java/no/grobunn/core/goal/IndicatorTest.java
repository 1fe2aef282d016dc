package no.grobunn.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 1);

    @Test
    void holdsEverythingItIsGiven() {
        Indicator indicator = measuredAs(Measure.UNIT)
                .unit("bedrifter")
                .ascending(false)
                .baseline(Baseline.of(new IndicatorValue("0"), SPRING, "Register", null))
                .targets(List.of(on(AUTUMN, "12.5"), on(SPRING, "-3")))
                .actuals(List.of(on(SPRING, "2"), on(AUTUMN, "9")))
                .verification("Deltakerlister")
                .responsible(new ActorId("denofa"))
                .frequency("hvert halvår")
                .systemLevel(SystemLevel.REGIONAL)
                .build();

        assertThat(indicator.finalTarget()).contains(on(AUTUMN, "12.5"));
        assertThat(indicator.latestActual()).contains(on(AUTUMN, "9"));
    }

    @Test
    void isBetterTheMoreUnlessItSaysOtherwise() {
        Indicator indicator = measuredAs(Measure.QUALITATIVE).build();

        assertThat(indicator.ascending()).isTrue();
        assertThat(indicator.finalTarget()).isEmpty();
        assertThat(indicator.latestActual()).isEmpty();
    }

    @Test
    void tellsBetterFromWorseByItsDirection() {
        Indicator more = measuredAs(Measure.UNIT).build();
        Indicator less = measuredAs(Measure.PERCENTAGE).ascending(false).build();
        Indicator words = measuredAs(Measure.QUALITATIVE).build();

        assertThat(more.isBetter(value("10"), value("9.5"))).isTrue();
        assertThat(more.isBetter(value("9.50"), value("9.5"))).isFalse();
        assertThat(more.isBetter(value("-2"), value("-1"))).isFalse();
        assertThat(less.isBetter(value("9.5"), value("10"))).isTrue();
        assertThat(less.isBetter(value("10"), value("10"))).isFalse();
        assertThat(words.isBetter(value("10"), value("9"))).isFalse();
        assertThat(words.hasDirection()).isFalse();
    }

    @Test
    void attainmentIsTheShareOfTheWayFromBaselineToTargetWhicheverWayItGoes() {
        assertThat(attained("10", "30", "15")).contains(new BigDecimal("0.2500000000"));
        assertThat(attained("30", "10", "30")).contains(new BigDecimal("0E-10"));
        assertThat(attained("30", "10", "5")).contains(new BigDecimal("1.2500000000"));
        assertThat(attained("0", "3", "-1")).contains(new BigDecimal("-0.3333333333"));
        assertThat(attained("5", "5", "5")).isEmpty();
        assertThat(measuredAs(Measure.UNIT).build().attainment()).isEmpty();
    }

    private static Optional<BigDecimal> attained(String from, String to, String at) {
        return measuredAs(Measure.UNIT)
                .baseline(new Baseline.Measured(value(from), SPRING, null))
                .targets(List.of(on(AUTUMN, to)))
                .actuals(List.of(on(AUTUMN, at)))
                .build()
                .attainment();
    }

    @Test
    void knowsItsBaselineOnceItIsMeasured() {
        assertThat(measuredAs(Measure.UNIT).build().measuredBaseline()).isEmpty();
        assertThat(measuredAs(Measure.UNIT)
                        .baseline(new Baseline.ToBeMeasured(SPRING))
                        .build()
                        .measuredBaseline())
                .isEmpty();
        assertThat(measuredAs(Measure.UNIT)
                        .baseline(Baseline.of(value("0"), SPRING, null, null))
                        .build()
                        .measuredBaseline())
                .contains(new Baseline.Measured(value("0"), SPRING, null));
    }

    @Test
    void valuesInAUnitAndInPerCentAreDecimals() {
        for (Measure measure : List.of(Measure.UNIT, Measure.PERCENTAGE)) {
            InvariantException refusal = catchThrowableOfType(
                    InvariantException.class,
                    () -> measuredAs(measure)
                            .targets(List.of(on(SPRING, "140.25"), on(AUTUMN, "mange")))
                            .build());

            assertThat(refusal.violations())
                    .containsExactly(new Violation(
                            "not-a-number",
                            List.of("targets[1].value", "measure"),
                            List.of(new IndicatorValue("mange"))));
        }
    }

    @Test
    void ordinalValuesAreWholeStepsOneToFive() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> measuredAs(Measure.ORDINAL)
                        .targets(List.of(on(SPRING, "5"), on(AUTUMN, "6")))
                        .actuals(List.of(on(SPRING, "2.5")))
                        .build());

        assertThat(refusal.violations())
                .containsExactly(
                        new Violation("out-of-range", List.of("targets[1].value", "measure"), List.of(6, 1, 5)),
                        new Violation(
                                "not-a-whole-number",
                                List.of("actuals[0].value", "measure"),
                                List.of(new IndicatorValue("2.5"))));
    }

    @Test
    void qualitativeValuesAreWords() {
        Indicator indicator = measuredAs(Measure.QUALITATIVE)
                .targets(List.of(on(SPRING, "Alle skolene er med")))
                .build();

        assertThat(indicator.targets()).hasSize(1);
    }

    @Test
    void refusesEverythingAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> Indicator.builder(new IndicatorId("k1"), "", Measure.UNIT)
                        .unit("\u0001")
                        .baseline(new Baseline.Measured(new IndicatorValue("få"), SPRING, null))
                        .targets(List.of(on(AUTUMN, "flere")))
                        .actuals(List.of(on(AUTUMN, "nok")))
                        .build());

        assertThat(refusal.violations())
                .extracting(Violation::rule, violation -> violation.fields().get(0))
                .containsExactly(
                        tuple("blank", "name"),
                        tuple("illegal-character", "unit"),
                        tuple("not-a-number", "baseline.value"),
                        tuple("not-a-number", "targets[0].value"),
                        tuple("not-a-number", "actuals[0].value"));
    }

    @Test
    void aBaselineIsMeasuredOrToBeMeasured() {
        assertThat(Baseline.of(new IndicatorValue("3"), SPRING, null, null))
                .isEqualTo(new Baseline.Measured(new IndicatorValue("3"), SPRING, null));
        assertThat(Baseline.of(null, null, null, AUTUMN)).isEqualTo(new Baseline.ToBeMeasured(AUTUMN));
    }

    @Test
    void aBaselineIsNotBoth() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class, () -> Baseline.of(new IndicatorValue("3"), SPRING, null, AUTUMN));

        assertThat(refusal.violations())
                .containsExactly(new Violation(
                        "baseline-contradictory", List.of("measuredBy", "value", "date", "source"), List.of()));
    }

    @Test
    void aBaselineIsNotHalf() {
        for (IndicatorValue value : new IndicatorValue[] {null, new IndicatorValue("3")}) {
            InvariantException refusal =
                    catchThrowableOfType(InvariantException.class, () -> Baseline.of(value, null, "Register", null));

            assertThat(refusal.violations())
                    .containsExactly(
                            new Violation("baseline-incomplete", List.of("", "value", "date", "source"), List.of()));
        }
    }

    @Test
    void aValueIsANumberIfItIsWrittenAsOne() {
        assertThat(new IndicatorValue("12.50").number()).contains(new BigDecimal("12.50"));
        assertThat(new IndicatorValue("1e3").number()).isEmpty();
        assertThat(new IndicatorValue("12,5").number()).isEmpty();
        assertThat(catchThrowableOfType(InvariantException.class, () -> new IndicatorValue(" "))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("blank");
    }

    private static Indicator.Builder measuredAs(Measure measure) {
        return Indicator.builder(new IndicatorId("k1"), "Bedrifter på kurs", measure);
    }

    private static IndicatorValue value(String written) {
        return new IndicatorValue(written);
    }

    private static DatedValue on(LocalDate date, String value) {
        return new DatedValue(date, new IndicatorValue(value));
    }
}
