package no.grobunn.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

class PortalAnswersTest {
    @Test
    void saysWhatIsMissingFirst() {
        String text = answers(SamplePilot.bare().build()).toText();

        assertThat(text).contains("Without text: Project description, Background, Primary objective");
        assertThat(text).contains("(Missing.");
    }

    @Test
    void setsTheLengthBesideTheLimit() {
        PilotSketch pilot = PilotSketch.builder(
                        SamplePilot.bare().build().id(), "Title", "å".repeat(501), SamplePilot.PERIOD)
                .build();

        PortalAnswer shortDescription = answers(pilot).answers().get(1);

        assertThat(shortDescription.length()).isEqualTo(501);
        assertThat(shortDescription.isTooLong()).isTrue();
        assertThat(answers(pilot).toText())
                .contains("[501 of 500 characters]")
                .contains("Too long: Short description.");
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
    void hasOneAnswerForEachFieldOfThePortal() {
        assertThat(answers(SamplePilot.full().build()).answers())
                .hasSize(14)
                .extracting(PortalAnswer::label)
                .doesNotHaveDuplicates();
    }

    private static PortalAnswers answers(PilotSketch pilot) {
        return PortalAnswers.of(new Edition(
                SampleDossier.full().pilots(List.of(pilot)).build(),
                pilot,
                Audience.FUNDER,
                Language.EN,
                LocalDate.of(2026, 9, 15)));
    }
}
