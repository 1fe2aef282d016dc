package no.grobunn.core.publication.actionplan;

import static no.grobunn.core.publication.ExampleDocuments.DAY;
import static no.grobunn.core.publication.ExampleDocuments.FREDRIKSTAD;
import static no.grobunn.core.publication.ExampleDocuments.assertIsReadable;
import static no.grobunn.core.publication.ExampleDocuments.firstPage;
import static no.grobunn.core.publication.ExampleDocuments.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.project.Phase;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionPlanTest {
    @Test
    void readsAsItsGoldenFile() throws IOException {
        Document document = compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB);

        assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("action-plan-fredrikstad", document));
    }

    @ParameterizedTest
    @EnumSource
    void saysFirstWhoWhatWhyHowMuchWithWhomAndByWhen(Language language) {
        String first = firstPage(compose(FREDRIKSTAD, Audience.PUBLIC, language));

        assertThat(first)
                .contains("Fredrikstad Næringsforening", "Korte læringsøkter", "Fagskolen i Viken", "2023", "2025")
                .containsPattern("3[,.]56");
    }

    @Test
    void tellsWhatWasTurnedDownToParticipantsOnlyAndWhatIsLeftOpenToEveryone() {
        for (Audience audience : Audience.values()) {
            String made = WrittenDocument.of(compose(FREDRIKSTAD, audience, Language.EN));
            boolean participant = audience == Audience.INTERNAL || audience == Audience.RESOURCE_GROUP;
            assertThat(made).as(audience.code()).contains("Needs without an action");
            assertThat(made.contains("The reason is not given here."))
                    .as(audience.code())
                    .isNotEqualTo(participant);
            assertThat(made.contains("Eget kurssenter")).as(audience.code()).isEqualTo(participant);
        }
    }

    @Test
    void knowsOfNothingTurnedDownWhereNothingIs() {
        assertThat(WrittenDocument.outline(compose(with(action("a")), Audience.INTERNAL, Language.EN)))
                .noneMatch(heading -> heading.contains("urned down"));
    }

    @Test
    void saysThatNothingIsProposedYet() {
        Document document = compose(SampleDossier.bare().build(), Audience.PUBLIC, Language.NB);

        assertThat(WrittenDocument.outline(document)).containsExactly("Ingen tiltak er foreslått ennå");
        assertThat(WrittenDocument.of(document))
                .contains("# Ingen tiltak er foreslått ennå")
                .doesNotContain("tiltak i alt");
    }

    @Test
    void speaksOfOneBareActionInTheSingular() {
        Document document = compose(with(action("a")), Audience.PUBLIC, Language.EN);

        assertThat(WrittenDocument.of(document))
                .contains(
                        "# One action for existing businesses",
                        "For one action nobody is responsible yet.",
                        "For one action no date is set yet.",
                        "The nearest in time: “Action a”.",
                        "The action is not adopted yet.",
                        "Proposed. No date yet.")
                .doesNotContain("Effort and effect");
        assertThat(document.body()).noneMatch(Figure.class::isInstance);
    }

    @Test
    void isTheSameWhateverTheOrderOfTheActions() {
        List<ActionProposal> reversed = new ArrayList<>(FREDRIKSTAD.actionProposals());
        Collections.reverse(reversed);
        Dossier other = FREDRIKSTAD.toBuilder().actionProposals(reversed).build();

        assertThat(WrittenDocument.of(compose(other, Audience.PUBLIC, Language.NB)))
                .isEqualTo(WrittenDocument.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)));
    }

    @ParameterizedTest
    @EnumSource
    void skipsNoLevelOfHeadingAndLeavesNoneEmpty(Audience audience) {
        for (Dossier dossier : List.of(SampleDossier.bare().build(), FREDRIKSTAD, with(action("a"), action("b")))) {
            assertIsReadable(compose(dossier, audience, Language.NN));
        }
    }

    @Test
    void speaksOfTheProjectByItsPhase() {
        assertThat(firstPage(compose(in(Phase.MAIN_PROJECT), Audience.PUBLIC, Language.NN)))
                .contains("Når hovudprosjektet «Repair again» har føreslått tiltak")
                .doesNotContainIgnoringCase("forprosjekt");
    }

    @Test
    void listsEveryActionOnItsFirstPageWithWhoAndByWhen() {
        assertThat(firstPage(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)))
                .contains(
                        "Første fiksekveld på skolen | Ombruksforening | 31.10.2023 | Gjennomført",
                        "Kurs i sirkulære innkjøp og materialvalg | Høgskolen i Østfold | 30.06.2025 | Foreslått");
    }

    @Test
    void theDossiersOwnTitlesKeepTheirLanguageInAnother() {
        Document document = compose(FREDRIKSTAD, Audience.PUBLIC, Language.EN);

        assertThat(document.body())
                .filteredOn(block -> block instanceof Heading heading
                        && heading.level() == 2
                        && !heading.text().equals("Needs without an action"))
                .extracting(block -> ((Heading) block).language())
                .isNotEmpty()
                .containsOnly(Language.NB);
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
