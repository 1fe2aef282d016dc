package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorMapFigureTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);

    private final List<Actor> actors = new ArrayList<>();
    private final List<Relationship> relationships = new ArrayList<>();

    @Test
    void everyActorStandsOnTheMapOfFredrikstad() {
        Dossier dossier = FigureCases.fredrikstad();
        Figure map = only(ActorMapFigure.of(edition(dossier, Language.NB), DAY));
        String words = words(map).replaceAll("[\\s-]+", "");
        assertThat(dossier.actors())
                .allSatisfy(actor -> assertThat(words).contains(actor.name().replaceAll("[\\s-]+", "")));
        assertThat(map.drawing().width()).isLessThanOrEqualTo(Drawing.mm(390) + 0.01);
        assertThat(map.drawing().height()).isLessThanOrEqualTo(Drawing.mm(244));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMapThatWouldNeedTooSmallLettersIsAnOverviewAndAMapASector(Language language) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            actor(
                    "a" + i,
                    Sector.values()[random.nextInt(Sector.values().length)],
                    ChainLevel.values()[random.nextInt(ChainLevel.values().length)]);
        }
        for (int i = 0; i < 400; i++) {
            int from = random.nextInt(300);
            join("a" + from, "a" + (from + 1 + random.nextInt(298)) % 300, RelationshipStatus.EXISTING);
        }
        List<Figure> maps = maps(language);
        assertThat(maps).hasSize(1 + Sector.values().length);
        String all = maps.stream().skip(1).map(ActorMapFigureTest::words).reduce("", String::concat);
        assertThat(actors).allSatisfy(actor -> assertThat(all).contains(actor.name()));
        long alone = actors.stream()
                .filter(actor -> relationships.stream().noneMatch(relationship -> relationship.touches(actor.id())))
                .count();
        assertThat(maps.get(0).caption().facts()).contains(Texts.of(language).count("actor-map.facts.alone", alone));
    }

    @Test
    void manyActorsOfOneSectorNeedNoOverview() {
        for (int i = 0; i < 400; i++) {
            actor("a" + i, Sector.BUSINESS, ChainLevel.values()[i % ChainLevel.values().length]);
        }
        assertThat(maps(Language.EN)).hasSize(1);
    }

    @Test
    void aChainThatHoldsTogetherStillTellsOfThoseWhoStandAlone() {
        chain();
        assertThat(statement()).isEqualTo("The chain holds together at every level, from school to working life.");
        actor("other", Sector.RESEARCH, ChainLevel.HIGHER_EDUCATION);
        join("other", "firm", RelationshipStatus.WANTED);
        assertThat(statement())
                .isEqualTo(
                        "The chain holds together at every level, but one of seven actors has no recorded relationship today.");
    }

    @Test
    void aLongLaneIsPartedWhereItsWordsMeet() {
        chain();
        assertThat(words(only(maps(Language.NB))))
                .contains("Interesse-", "organisasjon")
                .doesNotContain("\u00AD");
    }

    @Test
    void theOrderOfActorsInTheFileChangesNothing() {
        Dossier dossier = FigureCases.fredrikstad();
        actors.addAll(dossier.actors());
        relationships.addAll(dossier.relationships());
        List<Figure> first = maps(Language.NB);
        Collections.reverse(actors);
        Collections.reverse(relationships);
        assertThat(maps(Language.NB)).isEqualTo(first);
    }

    @Test
    void aLevelThatNothingJoinsIsTheFinding() {
        chain();
        relationships.removeIf(relationship -> relationship.touches(id("school")));
        join("school", "upper", RelationshipStatus.WANTED);
        assertThat(statement())
                .isEqualTo("Primary and lower secondary school is not connected to the rest of the chain.");
    }

    @Test
    void aLevelWithoutActorsIsTheFindingWhereTheOthersHoldTogether() {
        chain();
        actors.removeIf(actor -> actor.id().equals(id("work")));
        relationships.removeIf(relationship -> relationship.touches(id("work")));
        assertThat(statement())
                .isEqualTo("Wider working life has no actors, but the rest of the chain holds together.");
    }

    @Test
    void aChainWithoutGapsHoldsTogether() {
        chain();
        assertThat(statement()).isEqualTo("The chain holds together at every level, from school to working life.");
    }

    @Test
    void anActorIsThereAtEveryLevelItWorksAt() {
        chain();
        actors.removeIf(actor -> actor.id().equals(id("work")) || actor.id().equals(id("firm")));
        actor("firm", Sector.BUSINESS, ChainLevel.ENTERPRISE, ChainLevel.WORKING_LIFE);
        relationships.removeIf(relationship -> relationship.touches(id("work")));
        assertThat(statement()).isEqualTo("The chain holds together at every level, from school to working life.");
    }

    @Test
    void ofTwoHalvesAsLargeTheOneNearestToSchoolIsTheChain() {
        chain();
        relationships.clear();
        join("university", "upper", RelationshipStatus.EXISTING);
        join("college", "school", RelationshipStatus.EXISTING);
        join("university", "work", RelationshipStatus.EXISTING);
        join("firm", "college", RelationshipStatus.EXISTING);
        String statement = statement();
        assertThat(statement)
                .isEqualTo("Upper secondary school, higher education and wider working life"
                        + " are not connected to the rest of the chain.");
        Collections.reverse(relationships);
        assertThat(statement()).isEqualTo(statement);
    }

    @Test
    void onlyActorsWhoseLevelIsStatedAreSaidToBeginAtOne() {
        actor("school", Sector.EDUCATION, ChainLevel.COMPULSORY_SCHOOL);
        actor("other", Sector.EDUCATION);
        join("school", "other", RelationshipStatus.EXISTING);
        assertThat(statement())
                .isEqualTo("All actors whose level is stated begin at the same one:"
                        + " primary and lower secondary school.");
    }

    @Test
    void nobodyIsSaidToHaveMostOfWhatOthersHaveAsMuchOf() {
        String most = "has the most connections";
        chain();
        assertThat(only(maps(Language.EN)).alternative()).doesNotContain(most);
        join("school", "college", RelationshipStatus.EXISTING);
        assertThat(only(maps(Language.EN)).alternative()).contains("Actor college " + most + ": 3.");
    }

    @Test
    void oneOrTwoMayHoldOthersTogetherButNotEverybody() {
        chain();
        actor("mill", Sector.BUSINESS, ChainLevel.ENTERPRISE);
        actor("yard", Sector.BUSINESS, ChainLevel.ENTERPRISE);
        join("work", "mill", RelationshipStatus.EXISTING);
        join("mill", "yard", RelationshipStatus.EXISTING);
        assertThat(only(maps(Language.EN)).alternative())
                .contains("Actor firm and Actor university hold others together");
        join("yard", "school", RelationshipStatus.EXISTING);
        assertThat(only(maps(Language.EN)).alternative()).doesNotContain("others together");
    }

    @Test
    void whereNothingExistsTodayNobodyIsConnected() {
        actor("school", Sector.EDUCATION, ChainLevel.COMPULSORY_SCHOOL);
        actor("upper", Sector.EDUCATION, ChainLevel.UPPER_SECONDARY);
        join("school", "upper", RelationshipStatus.POTENTIAL);
        assertThat(statement()).isEqualTo("Nobody is connected yet: 2\u00A0actors, no relationship that exists today.");
    }

    @Test
    void aSingleActorIsAMapToo() {
        actor("school", Sector.EDUCATION, ChainLevel.COMPULSORY_SCHOOL);
        assertThat(words(only(maps(Language.EN)))).contains("Not yet connected").contains("Actor school");
    }

    @Test
    void aRelationshipThatHasEndedIsNotDrawn() {
        chain();
        int before = only(maps(Language.EN)).drawing().marks().size();
        relationships.add(new Relationship(
                null,
                id("school"),
                id("work"),
                null,
                null,
                null,
                DAY.minusDays(1),
                RelationshipKind.TRADES,
                RelationshipStatus.EXISTING,
                null,
                null,
                null));
        assertThat(only(maps(Language.EN)).drawing().marks()).hasSize(before);
    }

    private void chain() {
        actor("school", Sector.EDUCATION, ChainLevel.COMPULSORY_SCHOOL);
        actor("upper", Sector.EDUCATION, ChainLevel.UPPER_SECONDARY);
        actor("college", Sector.EDUCATION, ChainLevel.VOCATIONAL_COLLEGE);
        actor("university", Sector.EDUCATION, ChainLevel.HIGHER_EDUCATION);
        actor("firm", Sector.BUSINESS, ChainLevel.ENTERPRISE);
        actor("work", Sector.ASSOCIATION, ChainLevel.WORKING_LIFE);
        for (int i = 1; i < 6; i++) {
            join(actors.get(i - 1).id().value(), actors.get(i).id().value(), RelationshipStatus.EXISTING);
        }
    }

    private void actor(String id, Sector sector, ChainLevel... levels) {
        actors.add(Actor.builder(id(id), "Actor " + id, sector)
                .chainLevels(List.of(levels))
                .build());
    }

    private void join(String from, String to, RelationshipStatus status) {
        boolean known = relationships.stream()
                .anyMatch(relationship -> relationship.from().equals(id(from))
                        && relationship.to().equals(id(to)));
        if (!known) {
            relationships.add(new Relationship(
                    null,
                    id(from),
                    id(to),
                    null,
                    null,
                    null,
                    null,
                    RelationshipKind.COLLABORATES,
                    status,
                    null,
                    null,
                    null));
        }
    }

    private static ActorId id(String id) {
        return new ActorId(id);
    }

    private String statement() {
        return only(maps(Language.EN)).caption().statement();
    }

    private List<Figure> maps(Language language) {
        Project project = Project.builder(
                        new ProjectId("p"),
                        "Project",
                        Phase.PRE_PROJECT,
                        Language.EN,
                        "A project.",
                        actors.get(0).id(),
                        new Period(DAY, DAY.plusYears(1)))
                .build();
        Dossier dossier = Dossier.builder(project)
                .actors(actors)
                .relationships(relationships)
                .build();
        return ActorMapFigure.of(edition(dossier, language), DAY);
    }

    private static FigureEdition edition(Dossier dossier, Language language) {
        return FigureEdition.of(dossier, language, TextMeasure.sourceSans3());
    }

    private static Figure only(List<Figure> figures) {
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static String words(Figure figure) {
        StringBuilder words = new StringBuilder();
        for (Mark mark : figure.drawing().marks()) {
            if (mark instanceof Mark.Text text) {
                words.append(text.words()).append(' ');
            }
        }
        return words.toString();
    }
}
