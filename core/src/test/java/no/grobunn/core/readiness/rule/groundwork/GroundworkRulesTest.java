package no.grobunn.core.readiness.rule.groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The rules about meetings, needs, ambitions, initiatives and proposals; each broken by the smallest change. */
class GroundworkRulesTest {
    private static final String STAFF_COURSE =
            "  - {id: kurs-for-ansatte, title: Kurs for ansatte, audience: existing-businesses, responsible: smie, horizon: 2026-06-30, needs: [ombruke], goals: [mindre-svinn], status: proposed, pilot: p1}\n";
    private static final String ELECTIVE =
            "  - {id: valgfag, title: Valgfag i reparasjon, audience: coming-generations, responsible: skole, horizon: 2026-08-15, needs: [reparere], goals: [laerlinger-med-kurs], status: proposed, pilot: p1}\n";

    private final Trial ready = Trial.ready();

    @Test
    void twoInitiativesOfTheOwnRegionAndTwoOfOthersAreDocumented() {
        Trial unread = ready.replace("title: Skolens nettside, retrieved: 2019-04-01", "title: Skolens nettside");
        assertThat(unread.findings()).containsExactly("initiatives-thin initiatives");
        assertThat(unread.messages("initiatives-thin", Language.NB))
                .containsExactly(
                        "Kartleggingen har 1 av minst 2 initiativer i egen region med både kilde og hentedato.");
        assertThat(ready.replace(", source: {title: Evaluering, retrieved: 2019-04-02}", "")
                        .findings())
                .containsExactly("initiatives-thin initiatives");
    }

    @Test
    void aThirdInitiativeMayLackItsSource() {
        assertThat(ready.replace(
                                "initiatives:\n",
                                "initiatives:\n  - {id: i0, title: Bytteskap, region: own, status: planned}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void oneProposalServesTodaysBusinessesAndOneComingGenerations() {
        assertThat(ready.replace("audience: coming-generations", "audience: existing-businesses")
                        .findings())
                .containsExactly("proposals-one-sided actionProposals");
        assertThat(ready.replace("audience: existing-businesses", "audience: coming-generations")
                        .findings())
                .containsExactly("proposals-one-sided actionProposals");
    }

    @Test
    void aProposalForBothServesEach() {
        assertThat(ready.replace("audience: coming-generations", "audience: both")
                        .replace("audience: existing-businesses", "audience: coming-generations")
                        .findings())
                .isEmpty();
    }

    @Test
    void aRejectedProposalServesNobody() {
        assertThat(ready.replace(ELECTIVE, ELECTIVE.replace("proposed", "rejected"))
                        .findings())
                .containsExactly("proposals-one-sided actionProposals");
    }

    @Test
    void withoutProposalsBothSidesAreMissing() {
        Trial none = ready.replace("actionProposals:\n" + STAFF_COURSE + ELECTIVE, "");
        assertThat(none.findings()).containsExactly("proposals-one-sided", "proposals-one-sided");
        assertThat(none.notApplicable("proposal-incomplete")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aProposalHasSomebodyResponsibleAHorizonAndANeed() {
        assertThat(ready.replace("responsible: skole, horizon: 2026-08-15", "horizon: 2026-08-15")
                        .findings())
                .containsExactly("proposal-incomplete actionProposals/valgfag");
        assertThat(ready.replace("horizon: 2026-08-15, ", "").findings())
                .containsExactly("proposal-incomplete actionProposals/valgfag");
        Trial needless = ready.replace("horizon: 2026-08-15, needs: [reparere], ", "horizon: 2026-08-15, ");
        assertThat(needless.findings()).containsExactly("proposal-incomplete actionProposals/valgfag");
        assertThat(needless.messages("proposal-incomplete", Language.NN))
                .containsExactly("Handlingsforslaget «Valgfag i reparasjon» svarar ikkje på noko behov.");
    }

    @Test
    void aRejectedProposalMayBeIncomplete() {
        assertThat(ready.replace(
                                ELECTIVE,
                                ELECTIVE
                                        + "  - {id: mastergrad, title: Egen mastergrad, audience: coming-generations, status: rejected}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aMeetingBroughtTheThreeSectorsTogether() {
        Trial apart = ready.replace("attended: [fylke, skole, smie]", "attended: [fylke, skole]");
        assertThat(apart.findings()).containsExactly("meeting-sectors meetings");
        assertThat(apart.messages("meeting-sectors", Language.NB))
                .containsExactly(
                        "Ingen av møtene samlet både næringsliv, utdanning og offentlig sektor. På «Innspillsmøte» manglet næringsliv.");
    }

    @Test
    void whoeverHeldTheMeetingWasThere() {
        assertThat(ready.replace("attended: [fylke, skole, smie]", "attended: [fylke, skole]")
                        .replace("hosts: [{actor: forening}]", "hosts: [{actor: smie}]")
                        .findings())
                .isEmpty();
    }

    @Test
    void aMeetingWithoutAttendanceBringsNobodyTogether() {
        assertThat(ready.replace("    attended: [fylke, skole, smie]\n", "")
                        .replace("hosts: [{actor: forening}]", "hosts: [{actor: smie}, {actor: fylke}, {actor: skole}]")
                        .findings())
                .containsExactly("meeting-sectors meetings");
    }

    @Test
    void aFollowUpIsDoneByItsDay() {
        assertThat(ready.replace("due: 2019-05-09, done: true", "due: 2022-11-15")
                        .findings())
                .isEmpty();
        Trial overdue = ready.replace("due: 2019-05-09, done: true", "due: 2022-11-14");
        assertThat(overdue.findings()).containsExactly("follow-up-overdue meetings/innspill/followUps/0/due");
        assertThat(overdue.messages("follow-up-overdue", Language.NB).get(0).replace('\u00A0', ' '))
                .isEqualTo(
                        "Oppfølgingen «Sende ut referatet» (Næringsforeningen) skulle vært gjort 14. november 2022.");
    }

    @Test
    void aFollowUpHasADayUntilItIsDone() {
        assertThat(ready.replace(", due: 2019-05-09, done: true", "").findings())
                .containsExactly("follow-up-overdue meetings/innspill/followUps/0");
        assertThat(ready.replace(", due: 2019-05-09, done: true", ", done: true")
                        .findings())
                .isEmpty();
    }

    @Test
    void withoutFollowUpsNoneIsOverdue() {
        assertThat(ready.replace(
                                "    followUps:\n      - {text: Sende ut referatet., responsible: forening, due: 2019-05-09, done: true}\n",
                                "")
                        .notApplicable("follow-up-overdue"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aNeedOfTheHighestPriorityIsMetOrSetAside() {
        Trial unmet = ready.replace("    needs: [reparere]\n", "")
                .replace("    needs: [reparere, ombruke]\n    sdgs", "    needs: [ombruke]\n    sdgs");
        assertThat(unmet.findings()).containsExactly("need-uncovered needs/reparere");
        assertThat(unmet.replace("priority: 1}", "priority: 1, setAside: Tas opp senere.}")
                        .subjects("need-uncovered"))
                .isEmpty();
        assertThat(unmet.replace("priority: 1}", "priority: 2}").notApplicable("need-uncovered"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void positionsTwoLevelsApartAreAgreedAndDecided() {
        Trial open = ready.replace("    agreed: {level: 3, meeting: innspill, decision: Kurset prøves i to år.}\n", "");
        assertThat(open.findings()).containsExactly("ambition-open ambitions/felles-kurs");
        assertThat(open.replace("{actor: smie, level: 2}", "{actor: smie, level: 3}")
                        .findings())
                .isEmpty();
        assertThat(ready.replace(", decision: Kurset prøves i to år.", "").findings())
                .containsExactly("ambition-open ambitions/felles-kurs/agreed");
    }

    @Test
    void withoutAmbitionsNoneIsOpen() {
        assertThat(ready.replace("""
                        ambitions:
                          - id: felles-kurs
                            statement: Alle lærlinger får et felles kurs.
                            positions:
                              - {actor: skole, level: 4}
                              - {actor: smie, level: 2}
                            agreed: {level: 3, meeting: innspill, decision: Kurset prøves i to år.}
                        """, "").notApplicable("ambition-open")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aLevelThatNeedsAStrategyNobodyBringsIsNoted() {
        Trial white = ready.replace(
                "status: ongoing, chainLevels: [upper-secondary], circularStrategies: [R4]",
                "status: ongoing, chainLevels: [vocational-college], circularStrategies: [R4]");
        assertThat(white.findings()).containsExactly("chain-white-spot needs/reparere");
        assertThat(white.messages("chain-white-spot", Language.NB))
                .containsExactly(
                        "Det er behov på nivået videregående skole som ingen kartlagte initiativer dekker: reparere. Behovene er «Lærlinger må kunne reparere».");
    }

    @Test
    void withoutInitiativesOnTheChainItHasNoWhiteSpots() {
        assertThat(ready.replaceAll(", circularStrategies: [R4], source", ", source")
                        .replaceAll(", circularStrategies: [R3], source", ", source")
                        .notApplicable("chain-white-spot"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }
}
