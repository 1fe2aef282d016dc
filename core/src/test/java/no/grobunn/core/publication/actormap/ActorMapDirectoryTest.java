package no.grobunn.core.publication.actormap;

import static no.grobunn.core.publication.ExampleDocuments.DAY;
import static no.grobunn.core.publication.ExampleDocuments.FREDRIKSTAD;
import static no.grobunn.core.publication.ExampleDocuments.assertIsReadable;
import static no.grobunn.core.publication.ExampleDocuments.firstPage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorMapDirectoryTest {
    @Test
    void readsAsItsGoldenFile() throws IOException {
        Document document = compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB);

        assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("actor-map-fredrikstad", document));
    }

    @ParameterizedTest
    @EnumSource
    void saysFirstWhoMapsWhatWhyAndWhen(Language language) {
        String first = firstPage(compose(FREDRIKSTAD, Audience.PUBLIC, language));

        assertThat(first).contains("Fredrikstad Næringsforening", "Kompetanseforum Østfold", "25", "2022");
    }

    @Test
    void showsAssessmentsInternallyOnly() {
        assertThat(outline(FREDRIKSTAD, Audience.INTERNAL))
                .anyMatch(heading -> heading.endsWith("Influence and interest"));
        for (Audience audience : Set.of(Audience.RESOURCE_GROUP, Audience.FUNDER, Audience.PUBLIC)) {
            assertThat(WrittenDocument.of(compose(FREDRIKSTAD, audience, Language.EN)))
                    .doesNotContainIgnoringCase("influence", "assessed", "supportive", "opposed");
        }
    }

    @Test
    void showsTheContactsThatTheAudienceMaySee() {
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)))
                .contains("Fylkesrådsleder")
                .doesNotContain("Daglig leder", "Sekretariatsleder", "Saksbehandler");
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Audience.INTERNAL, Language.NB)))
                .contains("Saksbehandler");
    }

    @Test
    void saysOfOneActorThatNobodyIsJoined() {
        Document document = compose(SampleDossier.bare().build(), Audience.PUBLIC, Language.EN);

        assertThat(WrittenDocument.outline(document))
                .containsExactly(
                        "Nobody is connected yet: 1 actor, no relationship that exists today",
                        "1 The map",
                        "2 What is missing",
                        "2.1 Actors without a recorded relationship",
                        "A Directory of actors");
        assertThat(WrittenDocument.of(document))
                .contains(
                        "Between them there are no relationships today.",
                        "No relationships are recorded as possible or wanted.")
                .doesNotContain("Every relationship on the map");
    }

    @Test
    void ranksNobodyInASmallNetwork() {
        String made = WrittenDocument.of(compose(SampleDossier.full().build(), Audience.PUBLIC, Language.EN));

        assertThat(made)
                .contains(
                        "Only two actors have a relationship today. A ranking would mislead",
                        "Only two actors have a relationship today. The network is so small")
                .contains("One tie is vulnerable")
                .doesNotContain("shortest path between two others");
    }

    @Test
    void namesWhomAStarDependsOn() {
        String made = WrittenDocument.of(compose(star(40), Audience.PUBLIC, Language.EN));

        assertThat(made)
                .contains(
                        "Hub lies most often on the shortest path between two others.", "Hub is a vulnerable connector")
                .doesNotContain("The network is so small");
    }

    @Test
    void drawsAMapForEachSectorWhereActorsAreMany() {
        Document document = compose(star(300), Audience.PUBLIC, Language.EN);

        assertThat(document.body().stream().filter(Figure.class::isInstance)).hasSizeGreaterThan(2);
        assertThat(WrittenDocument.of(document)).contains("too many for one map");
    }

    @Test
    void isTheSameWhateverTheOrderOfTheActors() {
        List<Actor> reversed = new ArrayList<>(FREDRIKSTAD.actors());
        Collections.reverse(reversed);
        Dossier other = FREDRIKSTAD.toBuilder().actors(reversed).build();

        assertThat(WrittenDocument.of(compose(other, Audience.PUBLIC, Language.NB)))
                .isEqualTo(WrittenDocument.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)));
    }

    @ParameterizedTest
    @EnumSource
    void skipsNoLevelOfHeadingAndLeavesNoneEmpty(Audience audience) {
        for (Dossier dossier : List.of(SampleDossier.bare().build(), FREDRIKSTAD, star(12))) {
            assertIsReadable(compose(dossier, audience, Language.NN));
        }
    }

    private static List<String> outline(Dossier dossier, Audience audience) {
        return WrittenDocument.outline(compose(dossier, audience, Language.EN));
    }

    private static Document compose(Dossier dossier, Audience audience, Language language) {
        return ActorMapDirectory.compose(new Edition(dossier, audience, language, DAY));
    }

    /** So many actors around one, with long names in every sector. */
    private static Dossier star(int size) {
        Dossier bare = SampleDossier.bare().build();
        List<Actor> actors = new ArrayList<>(bare.actors());
        List<Relationship> relationships = new ArrayList<>();
        actors.add(Actor.builder(new ActorId("hub"), "Hub", Sector.CLUSTER).build());
        for (int i = 0; i < size; i++) {
            ActorId id = new ActorId("spoke-" + i);
            actors.add(Actor.builder(
                            id,
                            "Interkommunalt avfallsselskap og gjenvinningspark i Nedre Glomma " + i,
                            Sector.values()[i % Sector.values().length])
                    .chainLevels(List.of(ChainLevel.values()[i % ChainLevel.values().length]))
                    .build());
            relationships.add(new Relationship(
                    null,
                    new ActorId("hub"),
                    id,
                    null,
                    null,
                    null,
                    null,
                    RelationshipKind.COLLABORATES,
                    RelationshipStatus.EXISTING,
                    null,
                    null,
                    null));
        }
        return bare.toBuilder().actors(actors).relationships(relationships).build();
    }
}
