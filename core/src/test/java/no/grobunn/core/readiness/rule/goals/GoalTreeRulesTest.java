package no.grobunn.core.readiness.rule.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The rules about the pilot's goals as a whole; each broken by the smallest change. */
class GoalTreeRulesTest {
    private static final String SERVED =
            "    goals: [sirkulaert-fylke, flere-reparerer, laerlinger-med-kurs, mindre-svinn]\n";
    private static final String NEW_GOALS = "\npilots:\n";

    private final Trial ready = Trial.ready();

    @Test
    void aPilotHasAPrimaryGoal() {
        assertThat(ready.replace("    primary: true\n", "").findings())
                .containsExactly("primary-goal-count pilots/p1/goals");
    }

    @Test
    void aSecondPrimaryGoalIsOneTooMany() {
        assertThat(twoPrimary().findings()).containsExactly("primary-goal-count goals/flere-reparerer/primary");
        assertThat(twoPrimary().messages("primary-goal-count", Language.EN))
                .containsExactly(
                        "“Flere bedrifter reparerer framfor å kaste” is one primary goal too many. The pilot has 2, and there is room for 1.");
    }

    @Test
    void aProfileMayHaveRoomForMorePrimaryGoals() {
        assertThat(twoPrimary()
                        .demanding(p -> p.maxPrimaryGoals(Trial.figure(2)))
                        .findings())
                .isEmpty();
        Trial three = twoPrimary().replace("    level: output\n    parent: flere-reparerer\n    due: 2025-06-30", """
                    level: output
                    primary: true
                    parent: flere-reparerer
                    due: 2025-06-30\
                """);
        Finding finding = three.demanding(p -> p.maxPrimaryGoals(Trial.figure(2)))
                .rule("primary-goal-count")
                .findings()
                .get(0);
        assertThat(finding.subject()).isEqualTo("goals/laerlinger-med-kurs/primary");
        assertThat(finding.source()).startsWith("Utlysning");
    }

    @Test
    void twoSecondaryGoalsAreEnoughAndOneIsNot() {
        assertThat(serving("flere-reparerer, laerlinger-med-kurs, mindre-svinn").findings())
                .isEmpty();
        assertThat(serving("flere-reparerer, laerlinger-med-kurs").findings())
                .containsExactly("primary-goal-count pilots/p1/goals");
    }

    @Test
    void aPilotWithoutGoalsIsObjectedToOnce() {
        assertThat(ready.replace(SERVED, "").findings()).containsExactly("primary-goal-count pilots/p1");
    }

    @Test
    void anOutcomeIsReachedByAnOutput() {
        assertThat(serving("sirkulaert-fylke, flere-reparerer").findings())
                .containsExactly("primary-goal-count pilots/p1/goals", "outcome-unsupported goals/flere-reparerer");
    }

    @Test
    void aGoalContributesToAnother() {
        Trial orphaned = ready.replace("    parent: flere-reparerer\n    due: 2025-06-30", "    due: 2025-06-30");
        assertThat(orphaned.findings()).containsExactly("outcome-unsupported goals/laerlinger-med-kurs");
        assertThat(orphaned.messages("outcome-unsupported", Language.NB))
                .containsExactly("Målet «60 lærlinger fullfører kurset» (resultatmål) bidrar ikke til noe annet mål.");
    }

    @Test
    void theHighestLevelOfThePilotNeedNotContributeToAnything() {
        assertThat(serving("flere-reparerer, laerlinger-med-kurs, mindre-svinn")
                        .replace("    parent: sirkulaert-fylke\n", "")
                        .findings())
                .isEmpty();
    }

    @Test
    void levelsDoNotFallOnTheWayUp() {
        assertThat(ready.replace(
                                "    level: output\n    parent: flere-reparerer\n    due: 2025-06-30",
                                "    level: societal\n    parent: flere-reparerer\n    due: 2025-06-30")
                        .findings())
                .containsExactly("outcome-unsupported goals/laerlinger-med-kurs/parent");
    }

    @Test
    void aGoalMayBeAPartOfOneOnItsOwnLevel() {
        assertThat(ready.replace(
                                "    parent: flere-reparerer\n    due: 2025-08-31",
                                "    parent: laerlinger-med-kurs\n    due: 2025-08-31")
                        .findings())
                .isEmpty();
    }

    @Test
    void aGoalOfTheWorkItselfMayStandAlone() {
        Trial withProcess = ready.replace(
                        NEW_GOALS,
                        "\n  - {id: sammen, statement: Vi planlegger sammen., level: process, acceptedBy: [skole]}\n"
                                + NEW_GOALS)
                .replace(SERVED, SERVED.replace("]", ", sammen]"));
        assertThat(withProcess.findings()).containsExactly("assumption-missing pilots/p1/assumptions");
    }

    @Test
    void aGoalIsAcceptedByAPartner() {
        assertThat(ready.replace("    acceptedBy: [fylke]\n", "").findings())
                .containsExactly("goal-not-accepted goals/sirkulaert-fylke");
    }

    @Test
    void aPartnerThatDeclinedDoesNotAccept() {
        assertThat(ready.replace(
                                "{actor: fylke, role: funder, status: confirmed",
                                "{actor: fylke, role: funder, status: declined")
                        .subjects("goal-not-accepted"))
                .containsExactly("goals/sirkulaert-fylke/acceptedBy");
    }

    @Test
    void aProfileMayAskForMoreAcceptances() {
        Trial two = ready.demanding(p -> p.minGoalAcceptances(Trial.figure(2)));
        assertThat(two.findings())
                .containsExactly(
                        "goal-not-accepted goals/sirkulaert-fylke/acceptedBy",
                        "goal-not-accepted goals/laerlinger-med-kurs/acceptedBy",
                        "goal-not-accepted goals/mindre-svinn/acceptedBy");
        assertThat(two.messages("goal-not-accepted", Language.NN).get(0))
                .isEqualTo(
                        "Målet «Fylket kaster mindre» er godteke av 1 av partnarane i piloten. Det bør vere minst 2.");
    }

    @Test
    void anOutputIsDueOnTheLastDayOfThePilotAndNoLater() {
        assertThat(ready.replace("    due: 2025-08-31\n", "    due: 2025-09-01\n")
                        .findings())
                .containsExactly("goal-after-pilot goals/mindre-svinn/due");
        assertThat(serving("sirkulaert-fylke, flere-reparerer").notApplicable("goal-after-pilot"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void oneGoalOfTheUnitedNationsIsEnough() {
        assertThat(ready.replaceAll("    sdgs: [12]\n", "").findings()).containsExactly("sdg-missing pilots/p1/goals");
        assertThat(serving("flere-reparerer, laerlinger-med-kurs, mindre-svinn").findings())
                .isEmpty();
    }

    @Test
    void everyLevelInUseHasAnAssumption() {
        assertThat(ready.replace("      - {level: output, statement: Bedriftene gir lærlingene fri til kurset.}\n", "")
                        .findings())
                .containsExactly("assumption-missing pilots/p1/assumptions");
        assertThat(serving("flere-reparerer, laerlinger-med-kurs, mindre-svinn")
                        .replace("      - {level: societal, statement: Fylket holder fast ved planen.}\n", "")
                        .findings())
                .isEmpty();
    }

    @Test
    void aPilotWithoutAssumptionsIsToldOfEachLevel() {
        Trial none = ready.replace("""
                    assumptions:
                      - {level: societal, statement: Fylket holder fast ved planen.}
                      - {level: outcome, statement: Reservedeler kan skaffes.}
                      - {level: output, statement: Bedriftene gir lærlingene fri til kurset.}
                """, "");
        assertThat(none.findings())
                .containsExactly(
                        "assumption-missing pilots/p1", "assumption-missing pilots/p1", "assumption-missing pilots/p1");
        assertThat(none.rule("assumption-missing").findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.NOTE);
    }

    @Test
    void withoutGoalsOnlyTheirNumberIsJudged() {
        Trial none = ready.replace(SERVED, "");
        assertThat(ReadinessRules.installed().descriptions())
                .filteredOn(rule -> rule.topic() == Topic.GOALS)
                .filteredOn(rule -> !rule.code().equals("primary-goal-count"))
                .hasSize(11)
                .allSatisfy(
                        rule -> assertThat(none.notApplicable(rule.code())).isEqualTo(Inapplicable.NOTHING_TO_JUDGE));
    }

    @Test
    void withoutAPilotThereIsNothingToSayOfGoals() {
        ReadinessCase subject =
                new ReadinessCase(ready.dossier(), null, FunderProfile.generic(), LocalDate.of(2022, 11, 15));
        assertThat(ReadinessRules.installed().rules())
                .filteredOn(rule -> rule.description().topic() == Topic.GOALS)
                .allSatisfy(rule -> assertThat(rule).isInstanceOf(PilotRule.class))
                .allSatisfy(rule ->
                        assertThat(rule.judge(subject)).isEqualTo(Judgement.notApplicable(Inapplicable.NO_PILOT)));
    }

    private Trial serving(String goals) {
        return ready.replace(SERVED, "    goals: [" + goals + "]\n");
    }

    private Trial twoPrimary() {
        return ready.replace("    level: societal\n", "    level: societal\n    primary: true\n");
    }
}
