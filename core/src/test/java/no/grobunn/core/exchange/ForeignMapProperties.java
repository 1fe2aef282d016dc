package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Maps that others made, in and out again. */
class ForeignMapProperties {
    private static final List<String> LABELS =
            List.of("A", "a", "Å-skole", "A skole", "B|C", "=x", "", "Ås \\", "0", "d e");
    private static final List<String> TYPES = List.of("", "Utdanning", "cluster", "Alien", "offentlig sektor");

    @Property(tries = 200)
    void whatCameInFromKumuGoesOutAndInUnchanged(@ForAll Random random) {
        ImportedMap first = Maps.read("m.json", kumu(random));
        Dossier dossier = dossier(first);

        for (ActorMapFormat format : List.of(ActorMapFormat.KUMU_JSON, ActorMapFormat.GRAPHML, ActorMapFormat.GEXF)) {
            String text = new ActorMapExport(format, Audience.INTERNAL, Language.EN)
                    .files(dossier)
                    .get(0)
                    .text();
            ImportedMap again = Maps.read("m." + format.extension(), text);
            assertThat(Maps.notes(again)).isEmpty();
            assertThat(again.actors()).isEqualTo(dossier.actors());
            assertThat(again.relationships()).isEqualTo(dossier.relationships());
        }
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Property(tries = 200)
    void aTableOfAnotherProgramIsReadAsItWasWritten(
            @ForAll("separators") char separator,
            @ForAll @Size(min = 1, max = 5)
                    List<@Chars({'"', ',', ';', '\t', '\n', '\'', '='}) @CharRange(from = 'a', to = 'c') String> notes)
            throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord("Label", "Description");
            int number = 0;
            for (String note : notes) {
                printer.printRecord("x" + number++, note);
            }
        }

        assertThat(Maps.read("m.csv", out.toString()).actors())
                .extracting(actor -> actor.description() == null ? "" : actor.description())
                .containsExactlyElementsOf(
                        notes.stream().map(ForeignMapProperties::held).toList());
    }

    /** Excel's apostrophe before a formula only says that it is none; a text of spaces says nothing. */
    private static String held(String note) {
        String text = note.matches("(?s)'+[=\\t].*") ? note.substring(1) : note;
        return text.isBlank() ? "" : text;
    }

    /** Imported actors and relationships are a dossier as they are, once somebody owns the project. */
    private static Dossier dossier(ImportedMap map) {
        assertThat(map.problems()).extracting(Object::toString).isEmpty();
        List<Actor> actors = new ArrayList<>(map.actors());
        Dossier bare = SampleDossier.bare().build();
        actors.addAll(bare.actors());
        actors.sort((a, b) -> a.id().value().compareTo(b.id().value()));
        return bare.toBuilder()
                .actors(actors)
                .relationships(map.relationships())
                .build();
    }

    private static String kumu(Random random) {
        return "{\"elements\":["
                + items(
                        random,
                        () -> "{\"label\":\"" + one(LABELS, random) + "\",\"type\":\"" + one(TYPES, random)
                                + "\",\"tags\":[\"" + one(LABELS, random) + "\"]}")
                + "],\"connections\":["
                + items(
                        random,
                        () -> "{\"from\":\"" + one(LABELS, random) + "\",\"to\":\"" + one(LABELS, random)
                                + "\",\"type\":\"" + one(List.of("", "owns", "Handel", "venner"), random)
                                + "\",\"direction\":\""
                                + one(List.of("directed", "mutual", "undirected", "sideways"), random)
                                + "\",\"strength\":"
                                + random.nextInt(7) + "}")
                + "]}";
    }

    private static String items(Random random, Supplier<String> item) {
        return Stream.generate(item).limit(1 + random.nextInt(8)).collect(Collectors.joining(","));
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size())).replace("\\", "\\\\");
    }
}
