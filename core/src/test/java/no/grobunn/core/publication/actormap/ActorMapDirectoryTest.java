package no.grobunn.core.publication.actormap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import no.grobunn.core.document.Heading;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.publication.PlainText;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorMapDirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    @Test
    void readsAsItsGoldenFile() throws IOException {
        String made = PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB));

        assertThat(made).isEqualTo(PlainText.golden("actor-map-fredrikstad", made));
    }

    @ParameterizedTest
    @EnumSource
    void saysFirstWhoMapsWhatWhyAndWhen(Language language) {
        String first =
                PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, language)).split("\n# 1 ")[0];

        assertThat(first).contains("Fredrikstad Næringsforening", "Kompetanseforum Østfold", "25", "2022");
    }

    @Test
    void showsAssessmentsInternallyOnly() {
        assertThat(outline(FREDRIKSTAD, Audience.INTERNAL))
                .anyMatch(heading -> heading.endsWith("Influence and interest"));
        for (Audience audience : Set.of(Audience.RESOURCE_GROUP, Audience.FUNDER, Audience.PUBLIC)) {
            assertThat(PlainText.of(compose(FREDRIKSTAD, audience, Language.EN)))
                    .doesNotContainIgnoringCase("influence", "assessed", "supportive", "opposed");
        }
    }

    @Test
    void showsTheContactsThatTheAudienceMaySee() {
        assertThat(PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)))
                .contains("Fylkesrådsleder")
                .doesNotContain("Daglig leder", "Sekretariatsleder", "Saksbehandler");
        assertThat(PlainText.of(compose(FREDRIKSTAD, Audience.INTERNAL, Language.NB)))
                .contains("Saksbehandler");
    }

    @Test
    void saysOfOneActorThatNobodyIsJoined() {
        Document document = compose(SampleDossier.bare().build(), Audience.PUBLIC, Language.EN);

        assertThat(PlainText.outline(document))
                .containsExactly(
                        "Actor map",
                        "1 The map",
                        "2 What is missing",
                        "2.1 Actors without a relationship today",
                        "A Directory of actors");
        assertThat(PlainText.of(document))
                .contains(
                        "1 actor from one sector, but no relationships yet",
                        "No possible or wanted one is recorded either")
                .doesNotContain("Every relationship on the map");
    }

    @Test
    void ranksNobodyInASmallNetwork() {
        String made = PlainText.of(compose(SampleDossier.full().build(), Audience.PUBLIC, Language.EN));

        assertThat(made)
                .contains(
                        "Only 2 actors are connected. A ranking would mislead",
                        "2 actors are connected. The network is so small")
                .contains("One tie is vulnerable")
                .doesNotContain("lies on most shortest paths");
    }

    @Test
    void namesWhomAStarDependsOn() {
        String made = PlainText.of(compose(star(40), Audience.PUBLIC, Language.EN));

        assertThat(made)
                .contains("Hub lies on most shortest paths between others.", "Hub is a vulnerable connector")
                .doesNotContain("The network is so small");
    }

    @Test
    void drawsAMapForEachSectorWhereActorsAreMany() {
        Document document = compose(star(300), Audience.PUBLIC, Language.EN);

        assertThat(document.body().stream().filter(Figure.class::isInstance)).hasSizeGreaterThan(2);
        assertThat(PlainText.of(document)).contains("too many for one map");
    }

    @Test
    void isTheSameWhateverTheOrderOfTheActors() {
        List<Actor> reversed = new ArrayList<>(FREDRIKSTAD.actors());
        Collections.reverse(reversed);
        Dossier other = FREDRIKSTAD.toBuilder().actors(reversed).build();

        assertThat(PlainText.of(compose(other, Audience.PUBLIC, Language.NB)))
                .isEqualTo(PlainText.of(compose(FREDRIKSTAD, Audience.PUBLIC, Language.NB)));
    }

    @ParameterizedTest
    @EnumSource
    void skipsNoLevelOfHeadingAndLeavesNoneEmpty(Audience audience) {
        for (Dossier dossier : List.of(SampleDossier.bare().build(), FREDRIKSTAD, star(12))) {
            Document document = compose(dossier, audience, Language.NN);
            int level = 0;
            for (int i = 0; i < document.body().size(); i++) {
                if (document.body().get(i) instanceof Heading heading) {
                    assertThat(heading.level()).isLessThanOrEqualTo(level + 1);
                    level = heading.level();
                    assertThat(i).isLessThan(document.body().size() - 1);
                    assertThat(document.body().get(i + 1))
                            .satisfiesAnyOf(
                                    next -> assertThat(next).isNotInstanceOf(Heading.class),
                                    next -> assertThat(((Heading) next).level()).isGreaterThan(heading.level()));
                }
            }
        }
    }

    private static List<String> outline(Dossier dossier, Audience audience) {
        return PlainText.outline(compose(dossier, audience, Language.EN));
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
