package no.grobunn.core.publication.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.action.ActionProposalId;
import no.grobunn.core.action.ActionStatus;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.publication.PlainText;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionPlanTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    @Test
    void readsAsItsGoldenFile() throws IOException {
        String made = PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB));

        assertThat(made).isEqualTo(PlainText.golden("action-plan-fredrikstad", made));
    }

    @ParameterizedTest
    @EnumSource
    void saysFirstWhoWhatWhyHowMuchWithWhomAndByWhen(Language language) {
        String first =
                PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, language)).split("\n# 1 ")[0];

        assertThat(first)
                .contains("Fredrikstad Næringsforening", "Korte læringsøkter", "Fagskolen i Viken", "2023", "2025")
                .containsPattern("3[,.]56");
    }

    @Test
    void tellsWhatWasTurnedDownAndWhatIsLeftOpenToParticipantsOnly() {
        for (Audience audience : Audience.values()) {
            String made = PlainText.of(compose(FREDRIKSTAD, audience, Language.EN));
            boolean participant = audience == Audience.INTERNAL || audience == Audience.RESOURCE_GROUP;
            assertThat(made.contains("Needs without an action"))
                    .as(audience.code())
                    .isEqualTo(participant);
            assertThat(made.contains("Eget kurssenter")).as(audience.code()).isEqualTo(participant);
        }
    }

    @Test
    void knowsOfNothingTurnedDownWhereNothingIs() {
        assertThat(PlainText.outline(compose(with(action("a")), Audience.INTERNAL, Language.EN)))
                .noneMatch(heading -> heading.contains("urned down"));
    }

    @Test
    void saysThatNothingIsProposedYet() {
        Document document = compose(SampleDossier.bare().build(), Audience.PUBLIC, Language.NB);

        assertThat(PlainText.outline(document)).containsExactly("Handlingsplan");
        assertThat(PlainText.of(document)).contains("# Ingen tiltak er foreslått ennå", "0 tiltak i alt");
    }

    @Test
    void speaksOfOneBareActionInTheSingular() {
        Document document = compose(with(action("a")), Audience.PUBLIC, Language.EN);

        assertThat(PlainText.of(document))
                .contains(
                        "# One action for existing businesses",
                        "1 action has nobody responsible yet.",
                        "1 action has no date yet.",
                        "Among the actions are “Action a”.",
                        "Proposed. No date yet.")
                .doesNotContain("Effort and effect");
        assertThat(document.body()).noneMatch(Figure.class::isInstance);
    }

    @Test
    void isTheSameWhateverTheOrderOfTheActions() {
        List<ActionProposal> reversed = new ArrayList<>(FREDRIKSTAD.actionProposals());
        Collections.reverse(reversed);
        Dossier other = FREDRIKSTAD.toBuilder().actionProposals(reversed).build();

        assertThat(PlainText.of(compose(other, Audience.PUBLIC, Language.NB)))
                .isEqualTo(PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)));
    }

    private static Dossier with(ActionProposal... actions) {
        return SampleDossier.bare().actionProposals(List.of(actions)).build();
    }

    private static ActionProposal action(String id) {
        return ActionProposal.builder(
                        new ActionProposalId(id),
                        "Action " + id,
                        ActionAudience.EXISTING_BUSINESSES,
                        ActionStatus.PROPOSED)
                .build();
    }

    private static Document compose(Dossier dossier, Audience audience, Language language) {
        return ActionPlan.compose(new Edition(dossier, audience, language, DAY));
    }
}
