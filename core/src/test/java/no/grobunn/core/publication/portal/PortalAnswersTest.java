package no.grobunn.core.publication.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FormAnswer;
import no.grobunn.core.funder.FormField;
import no.grobunn.core.funder.FunderCostType;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.EvidenceKind;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import org.junit.jupiter.api.Test;

class PortalAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final FunderProfile FORM = form();

    @Test
    void saysWhatIsMissingFirst() {
        String text = answers(SamplePilot.bare().build()).toText();

        assertThat(text).contains("Without text: Project description, Background, Primary objective");
        assertThat(text).contains("(Missing.");
    }

    @Test
    void setsTheLengthBesideTheProfilesLimit() {
        PilotSketch pilot = PilotSketch.builder(
                        SamplePilot.bare().build().id(), "Title", "å".repeat(501), SamplePilot.PERIOD)
                .build();
        PortalAnswers answers = answers(pilot, FORM);

        PortalAnswer shortDescription = answers.answers().get(1);

        assertThat(shortDescription.length()).isEqualTo(501);
        assertThat(shortDescription.isTooLong()).isTrue();
        assertThat(answers.toText())
                .contains("[501 of 500\u00A0characters]")
                .contains("Too long: In short.")
                .contains("The fields are those of “The fund”.");
    }

    @Test
    void hasNoLimitThatNoFunderSets() {
        assertThat(answers(SamplePilot.full().build()).answers())
                .allSatisfy(answer -> assertThat(answer.limit()).isEmpty());
    }

    @Test
    void followsTheFormInItsOrderAndItsWords() {
        assertThat(answers(SamplePilot.full().build(), FORM).answers())
                .extracting(PortalAnswer::label)
                .containsExactly("Cost plan", "In short", "Own effort");
    }

    @Test
    void callsCostTypesAsTheFunderDoes() {
        assertThat(answers(SamplePilot.full().build(), FORM).toText()).contains("- Wages: ");
    }

    @Test
    void answersWhatOnlySomeFormsAskFor() {
        assertThat(answers(SamplePilot.full().build()).toText())
                .contains("Own effort\n--")
                .contains("- School, WP2, 2028: 10.5 hours, ", ". Teaching")
                .contains("Probability 2 and impact 4\u00A0out of 5.");
        assertThat(answers(SamplePilot.bare().build()).toText()).contains("No own effort.");
    }

    @Test
    void writesListsAsPlainText() {
        PilotSketch pilot = SamplePilot.full()
                .approach("First:\n\n1. *learn*\n2. do\n   - again")
                .build();

        assertThat(answers(pilot).toText())
                .contains("First:\n\n1. learn\n2. do\n\n   - again\n\nFirm and school share a bench.");
    }

    @Test
    void hasEveryAnswerWhereTheProfileHasNoForm() {
        assertThat(answers(SamplePilot.full().build()).answers())
                .hasSameSizeAs(FormAnswer.values())
                .extracting(PortalAnswer::label)
                .doesNotHaveDuplicates();
    }

    @Test
    void attachesNothingThatAPartnerSignedWhoLeft() {
        PilotSketch pilot = SamplePilot.full()
                .partners(List.of(
                        partner(SamplePilot.SCHOOL, PartnerStatus.CONFIRMED, "The school's letter"),
                        partner(SamplePilot.YARD, PartnerStatus.WITHDRAWN, "The yard's letter")))
                .build();
        Dossier dossier = SampleDossier.full().pilots(List.of(pilot)).build();

        assertThat(PortalAnswers.of(new PilotEdition(
                                dossier, pilot, Audience.INTERNAL, FunderProfile.generic(), Language.EN, DAY))
                        .toText())
                .contains("The school's letter")
                .doesNotContain("The yard's letter");
    }

    private static Partner partner(ActorId actor, PartnerStatus status, String letter) {
        Evidence evidence = new Evidence(EvidenceKind.LETTER_OF_INTENT, letter, DAY);
        return new Partner(actor, PartnerRole.PARTNER, status, List.of(evidence));
    }

    private static PortalAnswers answers(PilotSketch pilot) {
        return answers(pilot, FunderProfile.generic());
    }

    private static PortalAnswers answers(PilotSketch pilot, FunderProfile profile) {
        return PortalAnswers.of(new PilotEdition(
                SampleDossier.full().pilots(List.of(pilot)).build(),
                pilot,
                Audience.FUNDER,
                profile,
                Language.EN,
                DAY));
    }

    private static FunderProfile form() {
        FigureSourceId call = new FigureSourceId("call");
        return FunderProfile.builder(new FunderProfileId("fund"), words("The fund"))
                .sources(List.of(new FigureSource(call, "Call", "Fund", LocalDate.of(2026, 1, 1), null)))
                .textLimits(List.of(new TextLimit(ProposalSection.SUMMARY, 500, call)))
                .costTypes(List.of(new FunderCostType(CostType.PERSONNEL, words("Wages"), call)))
                .form(List.of(
                        new FormField(FormAnswer.COSTS, null, null, call),
                        new FormField(FormAnswer.SHORT_DESCRIPTION, words("In short"), null, call),
                        new FormField(FormAnswer.OWN_EFFORT, null, 2000, call)))
                .build();
    }

    private static LocalText words(String words) {
        return new LocalText(words, words, words);
    }
}
