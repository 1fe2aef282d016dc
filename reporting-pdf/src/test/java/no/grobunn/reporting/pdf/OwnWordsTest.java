package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
