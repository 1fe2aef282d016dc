package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.text.Language;

/** What goes out comes back in, as far as a format can hold it. */
class ExchangeRoundTripProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("maps");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Language.values());
    }

    @Property(tries = 60)
    void nothingOfActorsAndRelationshipsIsLost(
            @ForAll("dossiers") Dossier dossier, @ForAll ActorMapFormat format, @ForAll("languages") Language language)
            throws IOException {
        ImportedMap map = read(dossier, format, Audience.INTERNAL, language);

        assertThat(map.problems()).extracting(Object::toString).isEmpty();
        assertThat(map.notes()).extracting(Object::toString).isEmpty();
        assertThat(map.actors()).isEqualTo(expected(dossier, format, true));
        assertThat(map.relationships()).isEqualTo(lines(dossier, format));
    }

    @Property(tries = 40)
    void whatIsForInternalEyesDoesNotGoOut(@ForAll("dossiers") Dossier dossier, @ForAll ActorMapFormat format)
            throws IOException {
        ImportedMap map = read(dossier, format, Audience.PUBLIC, Language.NB);

        assertThat(map.actors()).isEqualTo(expected(dossier, format, false));
        assertThat(map.actors()).allSatisfy(actor -> {
            assertThat(actor.assessment()).isNull();
            assertThat(actor.contacts()).isEmpty();
        });
    }

    @Property(tries = 40)
    void theOrderInTheFilesDoesNotMatter(
            @ForAll("dossiers") Dossier dossier, @ForAll ActorMapFormat format, @ForAll Random random) {
        ActorMapExport export = new ActorMapExport(format, Audience.FUNDER, Language.NN);

        assertThat(export.files(shuffled(dossier, random))).isEqualTo(export.files(dossier));
    }

    private static ImportedMap read(Dossier dossier, ActorMapFormat format, Audience audience, Language language)
            throws IOException {
        String end = "." + format.extension();
        for (MapFile file : new ActorMapExport(format, audience, language).files(dossier)) {
            Files.writeString(folder.resolve("map" + file.suffix() + end), file.text());
        }
        return new ActorMapImport().read(folder.resolve("map" + end));
    }

    private static Dossier shuffled(Dossier dossier, Random random) {
        List<Actor> actors = new ArrayList<>(dossier.actors());
        List<Relationship> relationships = new ArrayList<>(dossier.relationships());
        Collections.shuffle(actors, random);
        Collections.shuffle(relationships, random);
        return dossier.toBuilder().actors(actors).relationships(relationships).build();
    }

    private static List<Actor> expected(Dossier dossier, ActorMapFormat format, boolean internal) {
        return dossier.actors().stream()
                .map(actor -> new Held(format).actor(actor, internal))
                .sorted(Comparator.comparing(actor -> actor.id().value()))
                .toList();
    }

    private static List<Relationship> lines(Dossier dossier, ActorMapFormat format) {
        return dossier.relationships().stream()
                .map(new Held(format)::relationship)
                .sorted(Held.ORDER)
                .toList();
    }
}
