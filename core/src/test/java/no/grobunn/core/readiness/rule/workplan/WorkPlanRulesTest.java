package no.grobunn.core.readiness.rule.workplan;

import static no.grobunn.core.readiness.Trial.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.grobunn.core.funder.IneligibleWork;
import no.grobunn.core.pilot.WorkPackageKind;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The rules about work packages, time and risks, each broken by the smallest change to a dossier that is ready, and just kept. */
class WorkPlanRulesTest {
    private static final String PERIOD = "    period: {start: 2023-09-01, end: 2025-08-31}\n    partners:";

    private final Trial ready = Trial.ready();

    @Test
    void everyCalendarYearOfThePilotHasACost() {
        Trial longer = ready.replace(PERIOD, PERIOD.replace("2025-08-31", "2026-01-01"));
        assertThat(longer.findings()).containsExactly("idle-year pilots/p1/costs");
        assertThat(ready.replace(PERIOD, PERIOD.replace("2025-08-31", "2025-12-31"))
                        .findings())
                .isEmpty();
    }

    @Test
    void noWorkPackageIsOfAKindThatTheFunderRulesOut() {
        Trial strict = ready.demanding(
                p -> p.ineligibleWork(List.of(new IneligibleWork(WorkPackageKind.RESEARCH, Trial.CALL))));
        assertThat(strict.findings()).isEmpty();
        assertThat(strict.replace("kind: competence", "kind: research").findings())
                .containsExactly("ineligible-activity pilots/p1/workPackages/1/kind");
        assertThat(ready.notApplicable("ineligible-activity")).isEqualTo(Inapplicable.NOT_DEMANDED);
        assertThat(withoutPackages()
                        .demanding(p ->
                                p.ineligibleWork(List.of(new IneligibleWork(WorkPackageKind.RESEARCH, Trial.CALL))))
                        .notApplicable("ineligible-activity"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void workThatTheFunderIsNotAskedToPayMayBeOfAnyKind() {
        assertThat(ready.demanding(p ->
                                p.ineligibleWork(List.of(new IneligibleWork(WorkPackageKind.COMPETENCE, Trial.CALL))))
                        .replaceAll("workPackage: 2,", "workPackage: 2, eligible: false,")
                        .subjects("ineligible-activity"))
                .isEmpty();
    }

    @Test
    void aPilotMayLastJustTheMonthsAndNotADayMore() {
        Trial limited = ready.demanding(p -> p.maxMonths(figure(24)));
        assertThat(limited.findings()).isEmpty();
        assertThat(limited.replace(PERIOD, PERIOD.replace("2025-08-31", "2025-09-01"))
                        .findings())
                .containsExactly("pilot-too-long pilots/p1/period/end");
        assertThat(ready.notApplicable("pilot-too-long")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void workPackagesLieInsideThePilot() {
        assertThat(ready.replace(PERIOD, PERIOD.replace("2023-09-01", "2023-09-02"))
                        .findings())
                .containsExactly("dates-not-nested pilots/p1/workPackages/0/period/start");
        assertThat(ready.replace(
                                "period: {start: 2023-10-01, end: 2025-06-30}",
                                "period: {start: 2023-10-01, end: 2025-09-01}")
                        .findings())
                .containsExactly("dates-not-nested pilots/p1/workPackages/1/period/end");
        assertThat(ready.replace(
                                "period: {start: 2023-10-01, end: 2025-06-30}",
                                "period: {start: 2023-09-01, end: 2025-08-31}")
                        .findings())
                .isEmpty();
    }

    @Test
    void deliverablesAndMilestonesLieInsideTheirWorkPackage() {
        assertThat(ready.replace("title: Kursplan, due: 2024-01-31", "title: Kursplan, due: 2023-09-30")
                        .findings())
                .containsExactly("dates-not-nested pilots/p1/workPackages/1/deliverables/d2/due");
        assertThat(ready.replace("title: Kursplan, due: 2024-01-31", "title: Kursplan, due: 2023-10-01")
                        .findings())
                .isEmpty();
        assertThat(ready.replace("holdt, due: 2024-06-30", "holdt, due: 2025-07-01")
                        .findings())
                .containsExactly("dates-not-nested pilots/p1/workPackages/1/milestones/m2/due");
        assertThat(withoutPackages().notApplicable("dates-not-nested")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void everyYearFromThePilotsStartHasAMilestone() {
        assertThat(ready.replace("godkjent, due: 2025-08-31", "godkjent, due: 2024-08-31")
                        .findings())
                .containsExactly("milestone-missing pilots/p1/workPackages");
        assertThat(ready.replace("godkjent, due: 2025-08-31", "godkjent, due: 2024-09-01")
                        .findings())
                .isEmpty();
    }

    @Test
    void aMilestoneSaysHowItIsVerified() {
        assertThat(ready.replace("due: 2023-11-01, verification: Referat}", "due: 2023-11-01}")
                        .findings())
                .containsExactly("milestone-missing pilots/p1/workPackages/0/milestones/m1");
    }

    @Test
    void aPilotWithoutWorkPackagesHasNoMilestones() {
        assertThat(withoutPackages().subjects("milestone-missing")).containsExactly("pilots/p1", "pilots/p1");
    }

    @Test
    void asManyWorkPackagesAsTheFunderFindsReasonableAreFine() {
        assertThat(ready.demanding(p -> p.maxWorkPackages(figure(2))).findings())
                .isEmpty();
        assertThat(ready.demanding(p -> p.maxWorkPackages(figure(1))).findings())
                .containsExactly("too-many-packages pilots/p1/workPackages");
        assertThat(ready.notApplicable("too-many-packages")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void threeRisksAreEnough() {
        String yaml = ready.yaml();
        int third = yaml.indexOf("      - {id: r3");
        Trial two = ready.replace(yaml.substring(third, yaml.indexOf('\n', third) + 1), "");
        assertThat(two.findings()).containsExactly("risk-register pilots/p1/risks");
        Trial none =
                ready.replace(yaml.substring(yaml.indexOf("    risks:\n"), yaml.indexOf("    assumptions:\n")), "");
        assertThat(none.findings()).containsExactly("risk-register pilots/p1");
    }

    @Test
    void everyRiskHasAMitigationAndAnOwner() {
        assertThat(ready.replace(", mitigation: Kursplanen skrives ned., owner: forening", ", owner: forening")
                        .findings())
                .containsExactly("risk-register pilots/p1/risks/r3");
        assertThat(ready.replace("Kursplanen skrives ned., owner: forening", "Kursplanen skrives ned.")
                        .findings())
                .containsExactly("risk-register pilots/p1/risks/r3");
    }

    @Test
    void aHighRiskWithoutMitigationIsSaidToBeHigh() {
        Trial high = ready.replace(
                "probability: 2, impact: 4, mitigation: Opptak to ganger i året.", "probability: 4, impact: 4");
        assertThat(high.messages("risk-register", Language.EN))
                .containsExactly(
                        "The risk “For få lærlinger melder seg” is both likely (4 of 5) and grave (4 of 5), but "
                                + "has no mitigation.");
        assertThat(high.replace("probability: 4, impact: 4", "probability: 3, impact: 5")
                        .messages("risk-register", Language.EN))
                .containsExactly("The risk “For få lærlinger melder seg” has no mitigation.");
    }

    private static Trial withoutPackages() {
        Trial ready = Trial.ready();
        String yaml = ready.yaml();
        return ready.replace(yaml.substring(yaml.indexOf("    workPackages:\n"), yaml.indexOf("    risks:\n")), "");
    }
}
