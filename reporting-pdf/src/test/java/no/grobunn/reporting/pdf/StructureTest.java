package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
    static Stream<Document> documents() {
        return Stream.of(
                SampleDocuments.rich(),
                SampleDocuments.draft(),
                SampleDocuments.minimal(),
                SampleDocuments.extreme(80),
                SampleLetter.document(),
                SampleFigures.document(),
                SampleFigures.draft());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_reader_hears_exactly_the_words_of_the_document_in_their_order(Document document) throws Exception {
        List<String> heard = TaggedText.elements(Typeset.bytes(document)).stream()
                .filter(element -> !element.type().equals("TOCI"))
                .map(TaggedText.Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(heard).isEqualTo(PlainDocument.lines(document));
    }

    @Test
    void no_break_spaces_and_hyphens_stay_what_they_are() throws Exception {
        String words = "1\u00A0234\u00A0567 kr – en på-følgende linje \u2212 og en \u2011 bindestrek";
        assertThat(TaggedText.lines(Typeset.bytes(SampleDocuments.of(Paragraph.body(words)))))
                .containsExactly(words);
    }

    @Test
    void decomposed_letters_are_composed() throws Exception {
        assertThat(TaggedText.lines(Typeset.bytes(SampleDocuments.of(Paragraph.body("bla\u030Aba\u030Ar")))))
                .containsExactly("blåbår");
    }

    @Test
    void bookmarks_are_the_headings_nested_by_level() throws Exception {
        byte[] pdf = Typeset.rich();
        List<String> expected = new ArrayList<>();
        for (var block : SampleDocuments.rich().body()) {
            if (block instanceof Heading heading) {
                String number = heading.number() == null ? "" : heading.number() + " ";
                expected.add(heading.level() + " " + number + heading.title());
            } else if (block instanceof no.grobunn.core.document.Contents contents) {
                expected.add("1 " + contents.title());
            }
        }
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> found = new ArrayList<>();
            collect(file.getDocumentCatalog().getDocumentOutline().children(), 1, found);
            assertThat(found).isEqualTo(expected);
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, int level, List<String> found) {
        for (PDOutlineItem item : items) {
            found.add(level + " " + item.getTitle());
            collect(item.children(), level + 1, found);
        }
    }

    @Test
    void the_contents_page_tells_the_pages_on_which_the_headings_stand() throws Exception {
        byte[] pdf = Typeset.rich();
        List<String> lines = TaggedText.elements(pdf).stream()
                .filter(element -> element.type().equals("TOCI"))
                .map(TaggedText.Element::text)
                .toList();
        assertThat(lines).hasSize(10);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (String line : lines) {
                int cut = line.lastIndexOf(' ');
                int page = Integer.parseInt(line.substring(cut + 1));
                assertThat(textOf(file, page)).contains(line.substring(line.indexOf(' ') + 1, cut));
            }
        }
    }

    @Test
    void each_line_of_the_contents_page_leads_to_its_page() throws Exception {
        byte[] pdf = Typeset.rich();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> found = new ArrayList<>();
            for (var annotation : file.getPage(2).getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                int page = ((PDPageDestination) action.getDestination()).retrievePageNumber() + 1;
                assertThat(annotation.getContents()).endsWith(", side " + page);
                found.add(annotation.getContents());
            }
            assertThat(found).hasSize(10).contains("1.2 Behov som er meldt inn, side 4");
        }
    }

    private static String textOf(PDDocument file, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    @Test
    void heading_levels_never_skip() throws Exception {
        Document document = SampleDocuments.of(
                Heading.subsection("Dypest først"), Heading.chapter("1", "Kapittel"), Heading.subsection("Hopper"));
        List<String> types = TaggedText.elements(Typeset.bytes(document)).stream()
                .map(TaggedText.Element::type)
                .filter(type -> type.matches("H\\d"))
                .toList();
        assertThat(types).containsExactly("H1", "H1", "H2");
    }

    @Test
    void header_cells_say_what_they_head() throws Exception {
        Table table = new Table(
                null,
                List.of(Column.text("Navn"), Column.number("Antall")),
                0,
                List.of(Row.body(Cell.of("Én"), Cell.of("1")), Row.body(Cell.of("To"), Cell.of("2"))));
        List<String> headers = TaggedText.elements(Typeset.bytes(SampleDocuments.of(table))).stream()
                .filter(element -> element.type().equals("TH"))
                .map(element -> element.text() + " " + scope(element.dictionary()))
                .toList();
        assertThat(headers).containsExactly("Navn Column", "Antall Column", "Én Row", "To Row");
    }

    private static String scope(COSDictionary element) {
        return element.getCOSDictionary(COSName.A).getNameAsString("Scope");
    }

    @Test
    void only_web_and_mail_addresses_become_links() throws Exception {
        Paragraph paragraph = new Paragraph(
                Paragraph.Style.BODY,
                List.of(
                        new Inline.Link(URI.create("https://eksempel.invalid/"), Inline.text("vev")),
                        new Inline.Text(", "),
                        new Inline.Link(URI.create("mailto:post@eksempel.invalid"), Inline.text("post")),
                        new Inline.Text(" og "),
                        new Inline.Link(URI.create("javascript:alert(1)"), Inline.text("skript"))));
        try (PDDocument file = Loader.loadPDF(Typeset.bytes(SampleDocuments.of(paragraph)))) {
            assertThat(file.getPage(0).getAnnotations()).extracting("contents").containsExactly("vev", "post");
        }
    }

    @Test
    void words_in_another_language_are_marked_so() throws Exception {
        Paragraph paragraph = new Paragraph(
                Paragraph.Style.BODY, List.of(new Inline.Foreign(Language.EN, Inline.text("white spots"))));
        TaggedText.Element element = TaggedText.elements(Typeset.bytes(SampleDocuments.of(paragraph))).stream()
                .filter(one -> one.type().equals("P"))
                .findFirst()
                .orElseThrow();
        COSDictionary span = element.dictionary().getCOSDictionary(COSName.K);
        assertThat(span.getString(COSName.LANG)).isEqualTo("en-GB");
    }
}
