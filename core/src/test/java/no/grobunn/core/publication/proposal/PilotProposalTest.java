package no.grobunn.core.publication.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Unwritten;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PilotProposalTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @Test
    void goesFromSummaryToAppendices() {
        assertThat(outline(full(Language.EN)))
                .containsSubsequence(
                        "Summary",
                        "1 Background and need",
                        "2 Other initiatives and what is new",
                        "3 The actors and how they work together",
                        "4 Goals and indicators",
                        "5 Approach and work packages",
                        "6 Organisation and partners",
                        "7 Budget",
                        "8 Funding plan",
                        "9 Risk",
                        "10 Effects, dissemination and continuation",
                        "11 State aid",
                        "12 From need to money",
                        "A Directory of actors");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersChaptersAndSectionsWithoutAGap(Language language) {
        int chapter = 0;
        int section = 0;
        for (Heading heading : headings(full(language))) {
            String number = heading.number();
            if (number != null && heading.level() == 1 && Character.isDigit(number.charAt(0))) {
                assertThat(number).isEqualTo(Integer.toString(++chapter));
                section = 0;
            } else if (number != null && heading.level() == 2 && Character.isDigit(number.charAt(0))) {
                assertThat(number).isEqualTo(chapter + "." + ++section);
            }
        }
        assertThat(chapter).isGreaterThan(9);
    }

    @Test
    void takesEveryAmountFromTheBudget() {
        Document document = full(Language.EN);
        PilotSketch pilot = SamplePilot.full().build();
        Formats formats = Formats.of(Language.EN);

        List<String> cells = tables(document)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Table.Cell::plain)
                .toList();

        for (Money amount : Stream.of(
                        pilot.budget().costByYear().asMap().values(),
                        pilot.budget().costByPartner().asMap().values(),
                        pilot.budget().fundingByYear().asMap().values(),
                        List.of(pilot.budget().cost(), pilot.budget().funding()))
                .flatMap(amounts -> amounts.stream())
                .filter(amount -> !amount.isZero())
                .toList()) {
            assertThat(cells).containsAnyOf(formats.decimal(amount.kroner(), 2), formats.decimal(amount.kroner(), 0));
        }
    }

    @Test
    void leavesOutWhatIsNotWrittenUnlessItIsADraft() {
        PilotSketch ready = SamplePilot.bare().status(PilotStatus.READY).build();
        PilotSketch draft = SamplePilot.bare().status(PilotStatus.DRAFT).build();

        assertThat(compose(ready, Language.NB).body()).noneMatch(Unwritten.class::isInstance);
        assertThat(compose(ready, Language.NB).properties().draft()).isNull();
        assertThat(compose(draft, Language.NB).body())
                .filteredOn(Unwritten.class::isInstance)
                .hasSizeGreaterThan(14);
        assertThat(compose(draft, Language.NB).properties().draft()).isNotNull();
    }

    @Test
    void showsNoMarkupInItsHeadline() {
        Goal goal = Goal.builder(new GoalId("g1"), "Reach **the** [goal](https://example.org).", GoalLevel.OUTPUT)
                .primary(true)
                .build();
        PilotSketch pilot = SamplePilot.full().build();
        Dossier dossier = SampleDossier.full().goals(List.of(goal)).build();

        Document document = PilotProposal.compose(
                new PilotEdition(dossier, pilot, Audience.FUNDER, FunderProfile.generic(), Language.EN, DAY));

        assertThat(headings(document).get(0).text()).isEqualTo("Reach the goal.");
    }

    @Test
    void hasNoEmptyHeading() {
        List<Block> body = compose(SamplePilot.bare().status(PilotStatus.READY).build(), Language.NB)
                .body();

        for (int i = 0; i < body.size() - 1; i++) {
            if (body.get(i) instanceof Heading heading && body.get(i + 1) instanceof Heading next) {
                assertThat(next.level()).as("what follows «%s»", heading.text()).isGreaterThan(heading.level());
            }
        }
        assertThat(body.get(body.size() - 1)).isNotInstanceOf(Heading.class);
    }

    @Test
    void marksTheDossiersOwnWordsWhereTheEditionSpeaksAnotherLanguage() {
        assertThat(lead(full(Language.NB))).hasOnlyElementsOfType(Inline.Foreign.class);
        assertThat(lead(full(Language.EN))).doesNotHaveAnyElementsOfTypes(Inline.Foreign.class);
    }

    @Test
    void showsThreeToFiveKeyFiguresWhereThereIsMoney() {
        assertThat(full(Language.NB).body())
                .filteredOn(KeyFigures.class::isInstance)
                .singleElement()
                .satisfies(
                        figures -> assertThat(((KeyFigures) figures).figures()).hasSizeBetween(3, 5));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsItsFiguresInOrderWithTheNumbersBehindThem(Language language) {
        Document document = PilotProposal.compose(new PilotEdition(
                FREDRIKSTAD, FREDRIKSTAD.pilots().get(0), Audience.FUNDER, FunderProfile.generic(), language, DAY));

        List<Block> body = document.body();
        List<Figure> figures = body.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();

        assertThat(figures).hasSize(9);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(figures.get(i).caption().label())
                    .isEqualTo(Texts.of(language).get("proposal.figure", Integer.toString(i + 1)));
            Block below = body.get(body.indexOf(figures.get(i)) + 1);
            assertThat(below instanceof Table || hasRows(document, figures.get(i)))
                    .as(figures.get(i).caption().statement())
                    .isTrue();
        }
    }

    /** Whether the rows behind a figure stand in an appendix. */
    private static boolean hasRows(Document document, Figure figure) {
        return tables(document)
                .anyMatch(table -> table.rows().equals(figure.behind().rows()));
    }

    @Test
    void showsTheActorsOnlyWhereThereIsNothingElseToDraw() {
        assertThat(compose(SamplePilot.bare().status(PilotStatus.READY).build(), Language.NB)
                        .body())
                .filteredOn(Figure.class::isInstance)
                .singleElement()
                .satisfies(figure ->
                        assertThat(((Figure) figure).caption().facts()).startsWith("Aktørkart."));
    }

    @Test
    void followsEachNeedToItsMoney() {
        Goal goal = Goal.builder(new GoalId("g1"), "More is repaired.", GoalLevel.OUTPUT)
                .needs(List.of(new NeedId("n1")))
                .build();
        PilotSketch pilot = SamplePilot.full().build();
        Dossier dossier = SampleDossier.full().goals(List.of(goal)).build();

        Document document = PilotProposal.compose(
                new PilotEdition(dossier, pilot, Audience.FUNDER, FunderProfile.generic(), Language.EN, DAY));

        assertThat(tables(document))
                .filteredOn(table -> table.columns().get(0).header().equals("Need and goal"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows().get(0).cells())
                        .extracting(Table.Cell::plain)
                        .containsExactly("Repairers are wanted.\nOutput goal", "–", "WP1", "20\u00A0000"));
    }

    private static List<Inline> lead(Document document) {
        return document.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow()
                .runs();
    }

    private static Document full(Language language) {
        return compose(SamplePilot.full().build(), language);
    }

    private static Document compose(PilotSketch pilot, Language language) {
        Dossier dossier = SampleDossier.full().pilots(List.of(pilot)).build();
        return PilotProposal.compose(
                new PilotEdition(dossier, pilot, Audience.FUNDER, FunderProfile.generic(), language, DAY));
    }

    private static Stream<Table> tables(Document document) {
        return document.body().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static List<Heading> headings(Document document) {
        return document.body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static List<String> outline(Document document) {
        return headings(document).stream()
                .map(heading -> heading.number() == null ? heading.title() : heading.number() + " " + heading.title())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesProposalIsAsApproved(Language language) throws IOException {
        Document document = PilotProposal.compose(new PilotEdition(
                FREDRIKSTAD,
                FREDRIKSTAD.pilots().get(0),
                Audience.FUNDER,
                FunderProfiles.builtIn()
                        .find(new FunderProfileId("county-circular-2023"))
                        .orElseThrow(),
                language,
                LocalDate.of(2022, 9, 15)));

        if (language == Language.NB) {
            assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("pilot-proposal.nb", document));
        }
        assertThat(WrittenDocument.of(document)).doesNotContain("{0", "{1", "{2");
    }
}
