package no.grobunn.core.readiness.rule.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.grobunn.core.funder.FormAnswer;
import no.grobunn.core.funder.FormField;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.RequiredSection;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {
    private static final String TITLE = "    title: Felles kurs i reparasjon\n";
    private static final String SUMMARY =
            "    summary: Skole og bedrifter lager og prøver et felles kurs i reparasjon for 60 lærlinger.\n";
    private static final String APPROACH = "    approach: Kurset lages på skolen og prøves i tre bedrifter.\n";
    private static final String ORGANISATION =
            "    organisation: Næringsforeningen leder, og en styringsgruppe møtes hvert kvartal.\n";
    private static final String DISSEMINATION = "    dissemination: Kurset deles med andre skoler i fylket.\n";
    private static final String CONTINUATION = "    continuation: Skolen tar kurset inn i ordinær drift.\n";
    private static final String BACKGROUND =
            "  background: Skole og bedrifter mangler felles opplæring i ombruk. Kartleggingen viser hva andre har gjort.\n";
    private static final String DIFFERS =
            "    differsFrom: [{initiative: i3, how: Kurset er for lærlinger og foregår i bedrift.}]\n";
    private static final String BOARD =
            "      - {kind: board-decision, reference: Styrevedtak 12/19, date: 2019-10-15}\n";
    private static final String COUNTY_PLAN =
            "      - {kind: county-plan, reference: Regional plan for kompetanse, date: 2019-06-01}\n";

    private final Trial ready = Trial.ready();

    @Test
    void aBackgroundRestsOnANeedThatWasNotSetAside() {
        Trial setAside = ready.replace(
                        "circularStrategies: [R4], priority: 1}",
                        "circularStrategies: [R4], priority: 1, setAside: Dekkes av andre}")
                .replace(
                        "circularStrategies: [R3], priority: 2}",
                        "circularStrategies: [R3], priority: 2, setAside: Dekkes av andre}");
        assertThat(setAside.subjects("background-sourced")).containsExactly("project/background");
        assertThat(setAside.replace(BACKGROUND, "").subjects("background-sourced"))
                .containsExactly("project");
    }

    @Test
    void oneNeedAndOneSourcedInitiativeAreEnoughForABackground() {
        assertThat(oneInitiative(", source: {title: Sluttrapport}").subjects("background-sourced"))
                .isEmpty();
        assertThat(oneInitiative("").subjects("background-sourced")).containsExactly("project/background");
    }

    private Trial oneInitiative(String source) {
        return ready.replaceAll(", source: {title: Skolens nettside, retrieved: 2019-04-01}", "")
                .replace(", source: {title: Lagerets nettside, retrieved: 2019-04-01}", "")
                .replace(", source: {title: Evaluering, retrieved: 2019-04-02}", "")
                .replace(", source: {title: Sluttrapport, retrieved: 2019-04-02}", source);
    }

    @Test
    void aPilotWithoutAnchoringIsStopped() {
        Trial loose = ready.replace("    anchoring:\n" + BOARD + COUNTY_PLAN, "");
        assertThat(loose.findings()).containsExactly("anchoring-missing pilots/p1");
    }

    @Test
    void aPilotThatNamesNoPlanOfTheCountyIsWarned() {
        Trial local = ready.replace(COUNTY_PLAN, "");
        assertThat(local.findings()).containsExactly("anchoring-missing pilots/p1/anchoring");
        assertThat(local.result().isReady()).isTrue();
        assertThat(ready.replace(BOARD, "").findings()).isEmpty();
    }

    @Test
    void anchoringCountsFromTheDayItWasDecided() {
        Trial planOnly = ready.replace(BOARD, "");
        assertThat(planOnly.on("2019-06-01").subjects("anchoring-missing")).isEmpty();
        assertThat(planOnly.on("2019-05-31").subjects("anchoring-missing")).containsExactly("pilots/p1/anchoring");
        assertThat(planOnly.on("2019-05-31").messages("anchoring-missing", Language.EN))
                .containsExactly("The pilot is not anchored on the day of submission: the first decision is dated"
                        + " 1 June 2019, after 31 May 2019.");
    }

    @Test
    void aPilotSaysHowItDiffersFromWhatIsMapped() {
        assertThat(ready.replace(DIFFERS, "").findings()).containsExactly("novelty-missing pilots/p1");
    }

    @Test
    void whereNothingIsMappedThereIsNothingToDifferFrom() {
        String[] parts = ready.replace(DIFFERS, "").yaml().split("(?m)^(?=initiatives:|needs:)", -1);
        Trial unmapped = Trial.of(parts[0] + parts[2]);
        assertThat(unmapped.notApplicable("novelty-missing")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aPilotSaysHowItIsMadeKnownAndCarriedOn() {
        assertThat(ready.replace(DISSEMINATION, "").findings()).containsExactly("dissemination-missing pilots/p1");
        assertThat(ready.replace(CONTINUATION, "").findings()).containsExactly("dissemination-missing pilots/p1");
        assertThat(ready.replace(DISSEMINATION, "").replace(CONTINUATION, "").findings())
                .containsExactly("dissemination-missing pilots/p1", "dissemination-missing pilots/p1");
    }

    @Test
    void aFunderThatDemandsDisseminationIsNamedAndSaysItOnce() {
        Trial demanded = ready.replace(DISSEMINATION, "")
                .demanding(p ->
                        p.requiredSections(List.of(new RequiredSection(ProposalSection.DISSEMINATION, Trial.CALL))));
        assertThat(demanded.findings()).containsExactly("dissemination-missing pilots/p1");
        assertThat(demanded.result().findings().get(0).source()).startsWith("Utlysning, Fylket");
    }

    @Test
    void aTextMayFillItsFieldAndNotMore() {
        assertThat(limited(ProposalSection.APPROACH, 49).findings()).isEmpty();
        assertThat(limited(ProposalSection.APPROACH, 48).findings())
                .containsExactly("section-length pilots/p1/approach");
        assertThat(limited(ProposalSection.APPROACH, 48).messages("section-length", Language.EN))
                .containsExactly("The text on approach has 49 characters. The funder takes 48.");
        assertThat(limited(ProposalSection.BACKGROUND, 94).findings()).isEmpty();
        assertThat(limited(ProposalSection.BACKGROUND, 93).findings())
                .containsExactly("section-length project/background");
    }

    @Test
    void markUpIsNotCounted() {
        Trial emphasised = limited(ProposalSection.APPROACH, 49).replace("på skolen og", "på **skolen** og");
        assertThat(emphasised.findings()).isEmpty();
    }

    @Test
    void theFieldOfAFormLimitsTheTextThatAnswersIt() {
        assertThat(form(FormAnswer.ORGANISATION, 66).findings()).isEmpty();
        assertThat(form(FormAnswer.ORGANISATION, 65).findings())
                .containsExactly("section-length pilots/p1/organisation");
        assertThat(form(FormAnswer.DESCRIPTION, 1).notApplicable("section-length"))
                .isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void theFieldOfAFormLimitsTheSummaryAndTheTitleByTheirOwnRules() {
        assertThat(form(FormAnswer.SHORT_DESCRIPTION, 79).findings())
                .containsExactly("summary-length pilots/p1/summary");
        assertThat(form(FormAnswer.TITLE, 23).findings()).containsExactly("title-length pilots/p1/title");
    }

    @Test
    void theStricterOfTwoLimitsCounts() {
        Trial both = ready.demanding(p -> p.textLimits(List.of(limit(ProposalSection.ORGANISATION, 66)))
                .form(List.of(new FormField(FormAnswer.ORGANISATION, null, 60, Trial.CALL))));
        assertThat(both.messages("section-length", Language.EN))
                .containsExactly("The text on organisation has 66 characters. The funder takes 60.");
    }

    @Test
    void aTextThatTheFunderDemandsMustBeWritten() {
        Trial demanded = ready.demanding(p -> p.requiredSections(List.of(
                new RequiredSection(ProposalSection.APPROACH, Trial.CALL),
                new RequiredSection(ProposalSection.BACKGROUND, Trial.CALL))));
        assertThat(demanded.findings()).isEmpty();
        assertThat(demanded.replace(APPROACH, "").replace(BACKGROUND, "").findings())
                .containsExactly("section-length project", "section-length pilots/p1");
    }

    @Test
    void aFunderThatNeitherLimitsNorDemandsTextsIsContent() {
        assertThat(ready.notApplicable("section-length")).isEqualTo(Inapplicable.NOT_DEMANDED);
        assertThat(limited(ProposalSection.SUMMARY, 500).notApplicable("section-length"))
                .isEqualTo(Inapplicable.NOT_DEMANDED);
        assertThat(limited(ProposalSection.ORGANISATION, 500)
                        .replace(ORGANISATION, "")
                        .subjects("section-length"))
                .isEmpty();
    }

    @Test
    void aTitleMayFillItsFieldAndNotMore() {
        assertThat(limited(ProposalSection.TITLE, 24).findings()).isEmpty();
        assertThat(limited(ProposalSection.TITLE, 23).findings()).containsExactly("title-length pilots/p1/title");
        assertThat(limited(ProposalSection.TITLE, 23).result().isReady()).isTrue();
    }

    @Test
    void aSummarySaysMoreThanTheTitle() {
        assertThat(ready.replace(SUMMARY, "    summary: Felles kurs i  reparasjon.\n")
                        .findings())
                .containsExactly("title-length pilots/p1/summary");
        assertThat(ready.replace(SUMMARY, "    summary: Felles kurs i reparasjon for alle.\n")
                        .findings())
                .isEmpty();
        assertThat(ready.replace(TITLE, "    title: Kurs\n").findings()).isEmpty();
    }

    private Trial limited(ProposalSection section, int most) {
        return ready.demanding(p -> p.textLimits(List.of(limit(section, most))));
    }

    private Trial form(FormAnswer answer, int most) {
        return ready.demanding(p -> p.form(List.of(new FormField(answer, null, most, Trial.CALL))));
    }

    private static TextLimit limit(ProposalSection section, int most) {
        return new TextLimit(section, most, Trial.CALL);
    }
}
