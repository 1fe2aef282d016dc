package no.grobunn.core.readiness.rule.goals;

import static org.assertj.core.api.Assertions.assertThat;

import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The rules about what measures the pilot's goals; each broken by the smallest change. */
class IndicatorRulesTest {
    private static final String SERVED =
            "    goals: [sirkulaert-fylke, flere-reparerer, laerlinger-med-kurs, mindre-svinn]\n";
    private static final String APPRENTICES =
            "      - {id: laerlinger, name: Lærlinger som fullfører, measure: unit, unit: lærlinger, baseline: {value: 0, date: 2019-06-01}, targets: [{date: 2025-06-30, value: 60}], verification: Kurslister, responsible: skole}\n";
    private static final String COUNTED = "goals/laerlinger-med-kurs/indicators/laerlinger";

    private final Trial ready = Trial.ready();

    @Test
    void anOutputGoalHasAnIndicator() {
        assertThat(ready.replace("    indicators:\n" + APPRENTICES, "").findings())
                .containsExactly("goal-without-indicator goals/laerlinger-med-kurs");
    }

    @Test
    void anOutputGoalHasADueDate() {
        assertThat(ready.replace("    due: 2025-06-30\n", "").findings())
                .containsExactly("goal-without-indicator goals/laerlinger-med-kurs");
    }

    @Test
    void anIndicatorOfAnOutputGoalIsWhole() {
        assertThat(ready.replace("unit: lærlinger, ", "").findings())
                .containsExactly("goal-without-indicator " + COUNTED);
        assertThat(ready.replace("targets: [{date: 2025-06-30, value: 60}], ", "")
                        .findings())
                .containsExactly("goal-without-indicator " + COUNTED);
        Trial withoutBaseline = ready.replace("lærlinger, baseline: {value: 0, date: 2019-06-01}, ", "lærlinger, ");
        assertThat(withoutBaseline.findings())
                .containsExactly("goal-without-indicator " + COUNTED, "baseline-missing " + COUNTED);
        assertThat(withoutBaseline.messages("goal-without-indicator", Language.NB))
                .containsExactly(
                        "Indikatoren «Lærlinger som fullfører» mangler nullpunkt, og resultatmålet «60 lærlinger fullfører kurset» har ingen annen som er fullstendig.");
    }

    @Test
    void oneWholeIndicatorIsEnough() {
        assertThat(ready.replace(
                                APPRENTICES,
                                APPRENTICES
                                        + "      - {id: nytte, name: Nytte, measure: unit, baseline: {value: 0, date: 2019-06-01}, verification: Skjema, responsible: skole}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aBaselineThatWillBeMeasuredMakesAnIndicatorWhole() {
        assertThat(ready.replace(
                                "lærlinger, baseline: {value: 0, date: 2019-06-01}",
                                "lærlinger, baseline: {measuredBy: 2023-10-01}")
                        .findings())
                .isEmpty();
    }

    @Test
    void onlyFiguresNeedAUnit() {
        assertThat(ready.replace("measure: unit, unit: lærlinger", "measure: percentage")
                        .findings())
                .isEmpty();
    }

    @Test
    void withoutOutputGoalsNoneNeedsAnIndicator() {
        assertThat(serving("sirkulaert-fylke, flere-reparerer").notApplicable("goal-without-indicator"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aBaselineIsMeasuredByTheFirstMilestone() {
        assertThat(ready.replace("measuredBy: 2023-10-31", "measuredBy: 2023-11-01")
                        .findings())
                .isEmpty();
        Trial late = ready.replace("measuredBy: 2023-10-31", "measuredBy: 2023-11-02");
        assertThat(late.findings())
                .containsExactly("baseline-missing goals/mindre-svinn/indicators/svinn/baseline/measuredBy");
        assertThat(late.messages("baseline-missing", Language.EN).get(0).replace('\u00A0', ' '))
                .isEqualTo(
                        "The baseline of “Kastet metall” is measured by 2 November 2023, after the first milestone on 1 November 2023.");
    }

    @Test
    void everyIndicatorHasABaseline() {
        assertThat(ready.replace("unit: prosent, baseline: {value: 20, date: 2019-06-01}, ", "unit: prosent, ")
                        .findings())
                .containsExactly("baseline-missing goals/flere-reparerer/indicators/bedrifter");
    }

    @Test
    void aTargetIsHigherThanTheBaseline() {
        assertThat(ready.replace("value: 40}]", "value: 20.01}]").findings()).isEmpty();
        Trial still = ready.replace("value: 40}]", "value: 20}]");
        assertThat(still.findings())
                .containsExactly("target-direction goals/flere-reparerer/indicators/bedrifter/targets/0/value");
        assertThat(still.messages("target-direction", Language.NB).get(0).replace('\u00A0', ' '))
                .isEqualTo(
                        "Måltallet for «Bedrifter som reparerer» 31. desember 2027 er 20. Nullpunktet er 20, og høyere er bedre.");
    }

    @Test
    void aTargetIsLowerThanTheBaselineWhereLessIsBetter() {
        Trial measured =
                ready.replace("baseline: {measuredBy: 2023-10-31}", "baseline: {value: 10.01, date: 2019-06-01}");
        assertThat(measured.findings()).isEmpty();
        assertThat(measured.replace("value: 10.01", "value: 10").findings())
                .containsExactly("target-direction goals/mindre-svinn/indicators/svinn/targets/0/value");
    }

    @Test
    void everyTargetOnTheWayIsCompared() {
        assertThat(ready.replace(
                                "targets: [{date: 2025-06-30, value: 60}]",
                                "targets: [{date: 2024-06-30, value: 0}, {date: 2025-06-30, value: 60}]")
                        .findings())
                .containsExactly("target-direction " + COUNTED + "/targets/0/value");
    }

    @Test
    void stepsHaveADirectionAndWordsHaveNone() {
        Trial steps = ready.replace(
                        "measure: unit, unit: lærlinger, baseline: {value: 0", "measure: ordinal, baseline: {value: 2")
                .replace("value: 60}", "value: 3}");
        assertThat(steps.findings()).isEmpty();
        assertThat(steps.replace("value: 3}", "value: 2}").findings())
                .containsExactly("target-direction " + COUNTED + "/targets/0/value");
        assertThat(steps.replace("value: 3}", "value: 2}")
                        .replace("measure: ordinal", "measure: qualitative")
                        .findings())
                .isEmpty();
    }

    @Test
    void withoutAMeasuredBaselineNoTargetIsCompared() {
        assertThat(serving("mindre-svinn").notApplicable("target-direction")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aPercentageReachesAHundredAndNoMore() {
        assertThat(ready.replace("value: 40}]", "value: 100}]").findings()).isEmpty();
        assertThat(ready.replace("value: 40}]", "value: 100.01}]").findings())
                .containsExactly("percentage-range goals/flere-reparerer/indicators/bedrifter/targets/0/value");
    }

    @Test
    void aPercentageIsNotBelowNothing() {
        assertThat(ready.replace("baseline: {value: 20,", "baseline: {value: 0,")
                        .findings())
                .isEmpty();
        assertThat(ready.replace("baseline: {value: 20,", "baseline: {value: -0.01,")
                        .findings())
                .containsExactly("percentage-range goals/flere-reparerer/indicators/bedrifter/baseline/value");
        assertThat(ready.replace("value: 40}]", "value: 40}], actuals: [{date: 2022-01-01, value: -1}]")
                        .findings())
                .containsExactly("percentage-range goals/flere-reparerer/indicators/bedrifter/actuals/0/value");
    }

    @Test
    void withoutPercentagesNoneIsOutOfRange() {
        assertThat(serving("laerlinger-med-kurs, mindre-svinn").notApplicable("percentage-range"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void anIndicatorSaysHowItIsVerifiedAndByWhom() {
        assertThat(ready.replace("verification: Kurslister, responsible: skole}\n", "responsible: skole}\n")
                        .findings())
                .containsExactly("verification-missing " + COUNTED);
        assertThat(ready.replace("verification: Kurslister, responsible: skole}\n", "verification: Kurslister}\n")
                        .findings())
                .containsExactly("verification-missing " + COUNTED);
    }

    @Test
    void withoutIndicatorsNothingIsAskedOfThem() {
        assertThat(serving("sirkulaert-fylke").notApplicable("verification-missing"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
        assertThat(serving("sirkulaert-fylke").notApplicable("baseline-missing"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void oneIndicatorOfCircularityIsEnough() {
        Trial one = ready.replace(", systemLevel: inter-organisational", "");
        assertThat(one.findings()).isEmpty();
        Trial none = one.replace(", systemLevel: organisational", "");
        assertThat(none.findings()).containsExactly("circularity-unmeasured pilots/p1/goals");
        assertThat(none.rule("circularity-unmeasured").findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aProfileMayRequireThatCircularityIsMeasured() {
        Trial none =
                ready.replace(", systemLevel: inter-organisational", "").replace(", systemLevel: organisational", "");
        assertThat(none.demanding(p -> p.circularityRequired(Trial.figure(true)))
                        .rule("circularity-unmeasured")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
                    assertThat(finding.source()).startsWith("Utlysning");
                });
        assertThat(none.demanding(p -> p.circularityRequired(Trial.figure(false)))
                        .rule("circularity-unmeasured")
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    private Trial serving(String goals) {
        return ready.replace(SERVED, "    goals: [" + goals + "]\n");
    }
}
