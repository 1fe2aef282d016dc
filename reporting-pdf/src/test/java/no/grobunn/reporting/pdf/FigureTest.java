package no.grobunn.reporting.pdf;

import static no.grobunn.core.drawing.Drawing.mm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where figures stand, and what is heard of them. */
class FigureTest {
    private static final String CAPTION = "Figur 1. Kjeden henger sammen fra videregående skole til bedrift, men"
            + " grunnskolen er ikke koblet på. Antall relasjoner mellom aktører, 2022. Figur nummer 1 er tegnet for"
            + " prøven.";
    private static final String ALTERNATIVE = "Alternativet til figur 1: et rutenett der bedrift har flest.";

    @ParameterizedTest
    @CsvSource({"164, 100", "260, 100", "390, 200"})
    void a_caption_and_then_the_alternative_are_heard_in_place_of_the_drawing(int width, int height) throws Exception {
        byte[] pdf = Typeset.bytes(
                SampleDocuments.of(Paragraph.body("Først."), figure(width, height), note(), Paragraph.body("Sist.")));
        assertThat(TaggedText.lines(pdf)).containsExactly("Først.", CAPTION, ALTERNATIVE, "En kilde.", "Sist.");
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }

    @Test
    void a_figure_says_where_it_stands_and_its_marks_are_one_sequence() throws Exception {
        TaggedText.Element figure = TaggedText.elements(Typeset.bytes(SampleDocuments.of(figure(164, 100)))).stream()
                .filter(element -> element.type().equals("Figure"))
                .findFirst()
                .orElseThrow();
        COSDictionary layout = figure.dictionary().getCOSDictionary(COSName.A);
        assertThat(layout.getNameAsString(COSName.O)).isEqualTo("Layout");
        assertThat(layout.getNameAsString("Placement")).isEqualTo("Block");
        COSArray box = layout.getCOSArray(COSName.BBOX);
        assertThat(box.toCOSNumberFloatList().get(0)).isEqualTo(73.7f);
        assertThat(box.toCOSNumberFloatList().get(2)).isEqualTo(538.58f);
        assertThat(figure.dictionary().getDictionaryObject(COSName.K)).isInstanceOf(COSInteger.class);
    }

    @ParameterizedTest
    @CsvSource({
        "164, 200, A4",
        "164, 208, A4",
        "164, 212, A4",
        "164, 245, A4",
        "165, 100, A4 across",
        "267, 170, A4 across",
        "164, 255, A4",
        "175, 250, A4",
        "300, 100, A3 across",
        "390, 250, A3 across",
        "164, 300, A3",
        "267, 365, A3",
        "391, 100, 421 × 144",
        "100, 500, 210 × 553"
    })
    void a_drawing_asks_for_a_larger_page_and_never_for_smaller_type(int width, int height, String format)
            throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.of(figure(width, height)));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
            assertThat(format(file.getPage(0))).isEqualTo(format);
            assertThat(text(file, 1)).contains("Side 1 av 1").contains("Figur 1.");
        }
        assertThat(bounds(pdf)).isEqualTo(width + " × " + height);
    }

    /** The size of the figure on its page, in millimetres. */
    private static String bounds(byte[] pdf) throws Exception {
        TaggedText.Element figure = TaggedText.elements(pdf).stream()
                .filter(element -> element.type().equals("Figure"))
                .findFirst()
                .orElseThrow();
        List<? extends Number> box = figure.dictionary()
                .getCOSDictionary(COSName.A)
                .getCOSArray(COSName.BBOX)
                .toCOSNumberFloatList();
        return millimetres(box.get(2).doubleValue() - box.get(0).doubleValue()) + " × "
                + millimetres(box.get(3).doubleValue() - box.get(1).doubleValue());
    }

    private static long millimetres(double points) {
        return Math.round(points * 25.4 / 72);
    }

    private static String format(PDPage page) {
        String size = millimetres(page.getMediaBox().getWidth()) + " × "
                + millimetres(page.getMediaBox().getHeight());
        return switch (size) {
            case "210 × 297" -> "A4";
            case "297 × 210" -> "A4 across";
            case "297 × 420" -> "A3";
            case "420 × 297" -> "A3 across";
            default -> size;
        };
    }

    @Test
    void text_goes_on_below_the_place_of_a_figure_that_has_a_page_of_its_own() throws Exception {
        assertThat(pages(
                        Heading.section("1.1", "Avsnitt"),
                        figure(390, 200),
                        SampleFigures.prose(2),
                        figure(260, 100),
                        SampleFigures.prose(30)))
                .containsExactly("A4", "A3 across", "A4 across", "A4", "A4");
    }

    @Test
    void a_figure_that_has_a_page_of_its_own_stays_in_its_chapter() throws Exception {
        assertThat(pages(
                        Heading.chapter("1", "Kapittel"),
                        Paragraph.body("Tekst."),
                        figure(390, 200),
                        figure(390, 200),
                        Heading.chapter("2", "Kapittel")))
                .containsExactly("A4", "A3 across", "A3 across", "A4");
    }

    @Test
    void no_empty_page_surrounds_figures_that_have_pages_of_their_own() throws Exception {
        assertThat(pages(figure(390, 200), figure(164, 300))).containsExactly("A3 across", "A3");
        assertThat(pages(figure(390, 200), Paragraph.body("Til slutt."))).containsExactly("A3 across", "A4");
    }

    private static List<String> pages(Block... blocks) throws Exception {
        List<String> formats = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(Typeset.bytes(SampleDocuments.of(blocks)))) {
            file.getPages().forEach(page -> formats.add(format(page)));
        }
        return formats;
    }

    @Test
    void a_table_stands_beside_the_narrow_figure_that_it_follows() throws Exception {
        assertThat(pages(figure(75, 200), tenRows())).hasSize(1);
        assertThat(pages(figure(120, 200), tenRows())).hasSize(2);
    }

    @Test
    void a_table_taller_than_its_narrow_figure_stands_below_it() throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.of(figure(75, 20), tenRows()));
        assertThat(TaggedText.lines(pdf)).startsWith(CAPTION, ALTERNATIVE, "Tabell 1. Ti rader.");
        assertThat(top(pdf, "Tabell 1.")).isGreaterThan(top(pdf, "Figur 1.") + (float) mm(20));
    }

    @Test
    void a_figure_is_heard_before_the_table_beside_it() throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.of(figure(75, 100), tenRows()));
        assertThat(TaggedText.lines(pdf)).startsWith(CAPTION, ALTERNATIVE, "Tabell 1. Ti rader.");
        assertThat(top(pdf, "Tabell 1.")).isEqualTo(top(pdf, "Figur 1."));
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }

    private static Table tenRows() {
        return new Table(
                new Caption("Tabell 1.", "Ti rader.", null),
                List.of(Table.Column.text("Hva"), Table.Column.number("Antall")),
                0,
                Collections.nCopies(10, Table.Row.body(Table.Cell.of("Noe"), Table.Cell.of("1"))));
    }

    /** How far down its page some words begin, in points. */
    private static float top(byte[] pdf, String words) throws Exception {
        List<Float> tops = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains(words)) {
                        tops.add(positions.get(0).getYDirAdj());
                    }
                }
            }.getText(file);
        }
        return tops.get(0);
    }

    @Test
    void a_figure_moves_to_the_next_page_with_its_caption_and_its_note() throws Exception {
        for (int above = 1; above < 12; above++) {
            byte[] pdf = Typeset.bytes(
                    SampleDocuments.of(SampleFigures.prose(above), figure(164, 120), note(), SampleFigures.prose(1)));
            try (PDDocument file = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    String text = text(file, page);
                    boolean here = text.contains("Figur 1.");
                    assertThat(text.contains("Rad 1, kolonne 1")).isEqualTo(here);
                    assertThat(text.contains("Rad 6, kolonne 5")).isEqualTo(here);
                    assertThat(text.contains("En kilde.")).isEqualTo(here);
                }
            }
        }
    }

    @Test
    void no_figure_leaves_a_heading_alone_on_its_page() throws Exception {
        for (int height = 150; height <= 280; height += 5) {
            byte[] pdf = Typeset.bytes(SampleDocuments.of(
                    Heading.chapter("1", "Kapittel"),
                    Heading.section("1.1", "Avsnitt"),
                    figure(164, height),
                    Paragraph.body("Etter figuren.")));
            try (PDDocument file = Loader.loadPDF(pdf)) {
                assertThat(text(file, 1)).containsAnyOf("Figur 1.", "Etter figuren.");
            }
        }
    }

    @Test
    void contents_and_bookmarks_find_headings_among_pages_of_mixed_size() throws Exception {
        byte[] pdf = Typeset.bytes(SampleFigures.document());
        List<String> lines = TaggedText.elements(pdf).stream()
                .filter(element -> element.type().equals("TOCI"))
                .map(TaggedText.Element::text)
                .toList();
        assertThat(lines).hasSize(5);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (String line : lines) {
                int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
                String title = line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
                assertThat(text(file, page))
                        .contains(title)
                        .contains("Side " + page + " av " + file.getNumberOfPages());
            }
            PDOutlineItem last = file.getDocumentCatalog().getDocumentOutline().getLastChild();
            assertThat(last.getTitle()).isEqualTo("3 Større enn A3");
            int found = file.getPages().indexOf(last.findDestinationPage(file)) + 1;
            assertThat(lines.get(4)).endsWith(" " + found);
        }
    }

    @Test
    void ten_thousand_marks_are_one_sequence() throws Exception {
        Drawing once = SampleFigures.grid(390, 240);
        List<Mark> marks = new ArrayList<>();
        while (marks.size() < 10_000) {
            marks.addAll(once.marks());
        }
        Figure figure = SampleFigures.figure(1, new Drawing(once.width(), once.height(), marks));
        byte[] pdf = Typeset.bytes(SampleDocuments.of(figure));
        assertThat(TaggedText.lines(pdf)).containsExactly(CAPTION, ALTERNATIVE);
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }

    @Test
    void a_caption_without_label_and_facts_is_only_a_finding() throws Exception {
        Figure small = SampleFigures.bare(SampleFigures.grid(100, 40));
        Figure large = SampleFigures.bare(SampleFigures.grid(390, 100));
        assertThat(TaggedText.lines(Typeset.bytes(SampleDocuments.of(small, large))))
                .containsExactly("Bare et funn.", "Ingenting å se.", "Bare et funn.", "Ingenting å se.");
    }

    @Test
    void characters_of_drawings_and_alternatives_that_cannot_be_drawn_are_named() {
        Figure plain = figure(100, 40);
        Mark words = new Mark.Text(0, 20, Mark.Anchor.START, "Tegnet \u4E2D i figuren", Typeface.SEMIBOLD, 8, Tone.INK);
        Figure strange = new Figure(
                plain.caption(),
                new Drawing(mm(100), mm(40), List.of(words)),
                "Et smil \uD83D\uDE00 til slutt",
                plain.behind());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = SampleDocuments.of(strange);
        assertThatThrownBy(() -> AccessiblePdf.standard().typeset(document, out))
                .isInstanceOf(UnwritableCharactersException.class)
                .hasMessageContaining("U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D in «Tegnet \u4E2D i figuren»")
                .hasMessageContaining("U+1F600 GRINNING FACE in «Et smil \uD83D\uDE00 til slutt»");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_drawing_larger_than_any_page_is_refused_by_name() {
        Figure figure = SampleFigures.figure(1, new Drawing(15_000, 100, List.of()));
        assertThatThrownBy(() -> Typeset.bytes(SampleDocuments.of(figure)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15000 × 100 pt")
                .hasMessageContaining(figure.caption().statement());
    }

    @Test
    void the_same_figures_give_the_same_bytes() {
        assertThat(Typeset.bytes(SampleFigures.document())).isEqualTo(Typeset.bytes(SampleFigures.document()));
    }

    private static Figure figure(double width, double height) {
        return SampleFigures.figure(1, SampleFigures.grid(width, height));
    }

    private static Paragraph note() {
        return Paragraph.note("En kilde.");
    }

    private static String text(PDDocument file, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }
}
