package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Quoted;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierTexts;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.publication.proposal.PilotProposal;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier's own words stay as they are written, whatever the language of the document; whoever listens hears them in theirs. */
class OwnWordsTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Set<String> OWN = DossierTexts.find(FREDRIKSTAD, text -> true).stream()
            .flatMap(written -> written.text().lines())
            .flatMap(line -> windows(line).stream())
            .collect(Collectors.toSet());

    static Stream<RealDocuments.Named> documents() {
        return RealDocuments.of("fredrikstad").filter(one -> one.toString().endsWith("-en"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_words_of_the_dossier_are_heard_in_the_language_of_the_document(RealDocuments.Named one) throws Exception {
        List<TaggedText.Element> heard = TaggedText.elements(Typeset.bytes(one.document()));

        assertThat(heard)
                .anyMatch(element -> !element.unmarked().equals(element.text()))
                .flatExtracting(element -> windows(element.unmarked()))
                .filteredOn(OWN::contains)
                .isEmpty();
    }

    /** Every three words that follow each other, without marks between them: parts of a text are heard too, not only the whole. */
    private static List<String> windows(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        return IntStream.range(0, Math.max(0, words.size() - 2))
                .mapToObj(from -> String.join(" ", words.subList(from, from + 3)))
                .toList();
    }

    @Test
    void a_need_that_a_summary_falls_back_upon_is_heard_in_its_language() throws Exception {
        Dossier unpressed = FREDRIKSTAD.toBuilder()
                .needs(FREDRIKSTAD.needs().stream()
                        .map(need -> need.withSetAside("Utsatt"))
                        .toList())
                .build();
        Document proposal = PilotProposal.compose(new PilotEdition(
                unpressed,
                unpressed.pilots().get(0),
                Audience.FUNDER,
                FunderProfile.generic(),
                Language.EN,
                LocalDate.of(2022, 9, 15)));

        assertThat(TaggedText.elements(Typeset.bytes(proposal)))
                .flatExtracting(element -> windows(element.unmarked()))
                .filteredOn(OWN::contains)
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
                        "Cut:  …, not Grønn sk of another.",
                        "Read of");
    }
}
