package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Quoted;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierTexts;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier's own words stay as they are written, whatever the language of the document; whoever listens hears them in theirs. */
class OwnWordsTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final Set<String> OWN = DossierTexts.find(FREDRIKSTAD, text -> true).stream()
            .flatMap(written -> written.text().lines())
            .map(text -> text.replaceAll("[*_]|^- ", "").strip())
            .filter(text -> text.contains(" "))
            .collect(Collectors.toSet());
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Set<String> OWN_THREES =
            OWN.stream().flatMap(OwnWordsTest::threes).collect(Collectors.toSet());
    private static final Pattern ANY_OWN = Pattern.compile(OWN.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));

    static Stream<RealDocuments.Named> documents() {
        return RealDocuments.of("fredrikstad").filter(one -> one.toString().endsWith("-en"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_words_of_the_dossier_are_heard_in_the_language_of_the_document(RealDocuments.Named one) throws Exception {
        List<TaggedText.Element> heard = TaggedText.elements(Typeset.bytes(one.document()));

        assertThat(heard)
                .anyMatch(element -> !element.unmarked().equals(element.text()))
                .filteredOn(element -> ANY_OWN.matcher(element.unmarked()).find())
                .isEmpty();
    }

    /** Nor a part of them: three words in a row are no accident. A figure is heard by its alternative text, which has one language. */
    @ParameterizedTest
    @MethodSource("documents")
    void not_even_three_words_of_the_dossier_are(RealDocuments.Named one) throws Exception {
        List<TaggedText.Element> heard = TaggedText.elements(Typeset.bytes(one.document())).stream()
                .filter(element -> !element.type().equals("Figure"))
                .toList();

        assertThat(heard)
                .anyMatch(element -> threes(element.text()).anyMatch(OWN_THREES::contains))
                .noneMatch(element -> threes(element.unmarked()).anyMatch(OWN_THREES::contains));
    }

    @Test
    void three_words_are_found_wherever_they_stand() {
        assertThat(threes("1 «Grønn skole», a-b; c."))
                .containsExactly("1 Grønn skole", "Grønn skole a-b", "skole a-b c");
        assertThat(threes("Grønn skole")).isEmpty();
        assertThat(OWN_THREES).contains("samme modulene skal");
    }

    /** Three words in a row as often as there are some; an id such as {@code a-b} is one word. */
    private static Stream<String> threes(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        return IntStream.range(0, Math.max(0, words.size() - 2))
                .mapToObj(at -> String.join(" ", words.subList(at, at + 3)));
    }

    @Test
    void what_is_quoted_is_marked_and_nothing_beside_it() throws Exception {
        Document plain = SampleDocuments.of(
                Heading.chapter("1", "Why Grønn skole matters"),
                Paragraph.body("Grønn skole i Åsen asks: is Grønn skolegård the same as Grønn skole?"),
                Paragraph.body("Cut: Grønn skole i …, not Grønn sk of another."),
                new Paragraph(
                        Paragraph.Style.BODY,
                        List.of(new Inline.Link(
                                URI.create("https://example.org"), Inline.text("Read of Grønn skole")))));
        Document document = new Document(
                plain.properties()
                        .quoting(
                                new Quoted(Language.NN, Set.of("Grønn skole", "Grønn skole i Åsen", "«Ja» eller nei"))),
                null,
                plain.body());

        assertThat(TaggedText.elements(Typeset.bytes(document)))
                .extracting(TaggedText.Element::unmarked)
                .containsSubsequence(
                        "1 Why  matters",
                        "asks: is Grønn skolegård the same as ?",
                        "Cut: …, not Grønn sk of another.",
                        "Read of");
    }
}
