package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stays together, tried at every height of the page at which it could be parted. */
class TogetherTest {
    private static final int FIRST = 24;
    private static final int LAST = 36;

    @Test
    void a_note_stands_on_the_page_of_what_it_is_about() throws Exception {
        for (int above = FIRST; above < LAST; above++) {
            List<String> pages = pages(above, list(), note());
            assertThat(pageWith(pages, "Merknad")).contains("Tredje punkt");
        }
    }

    @Test
    void what_a_colon_announces_follows_on_the_same_page() throws Exception {
        for (int above = FIRST; above < LAST; above++) {
            List<String> pages = pages(above, Paragraph.body("Tre grep skiller seg ut:"), list());
            assertThat(pageWith(pages, "Tre grep")).contains("Første punkt");
        }
    }

    @Test
    void a_small_table_is_not_broken() throws Exception {
        List<Row> rows = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> Row.body(Cell.of("Rad " + i), Cell.of(String.valueOf(i))))
                .toList();
        Table table = new Table(null, List.of(Column.text("Navn"), Column.number("Antall")), 0, rows);
        for (int above = FIRST; above < LAST; above++) {
            assertThat(pageWith(pages(above, table), "Rad 1")).contains("Rad 6");
        }
    }

    @Test
    void contents_that_would_spill_a_few_lines_are_set_denser() throws Exception {
        List<Block> body = new ArrayList<>(List.of(new Contents("Innhold")));
        for (int chapter = 1; chapter <= 12; chapter++) {
            body.add(Heading.chapter(String.valueOf(chapter), "Kapittel"));
            for (int section = 1; section <= 3; section++) {
                body.add(Heading.section(chapter + "." + section, "Avsnitt"));
            }
        }
        assertThat(texts(Typeset.bytes(SampleDocuments.of(body.toArray(Block[]::new))))
                        .get(0))
                .contains("1.1", "12.3");
    }

    @Test
    void a_short_appendix_follows_on_the_page_of_the_parts_before_it() throws Exception {
        Heading part = new Heading(1, "1", "Del", null, false);
        Heading appendix = Heading.chapter("A", "Vedlegg");

        assertThat(pages(0, part, list(), appendix, list())).hasSize(1);
        assertThat(pages(FIRST, appendix, list(), Heading.chapter("B", "Vedlegg"), list()))
                .hasSize(2)
                .last()
                .asString()
                .contains("A Vedlegg", "B Vedlegg");
    }

    private static ListBlock list() {
        return new ListBlock(false, List.of(item("Første punkt"), item("Andre punkt"), item("Tredje punkt")));
    }

    private static List<Block> item(String words) {
        return List.of(Paragraph.body(words));
    }

    private static Paragraph note() {
        return Paragraph.note("Merknad til lista.");
    }

    private static List<String> pages(int linesAbove, Block... blocks) throws Exception {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < linesAbove; i++) {
            body.add(Paragraph.body("Et avsnitt."));
        }
        body.addAll(List.of(blocks));
        return texts(Typeset.bytes(SampleDocuments.of(body.toArray(Block[]::new))));
    }

    private static List<String> texts(byte[] pdf) throws Exception {
        List<String> texts = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(file));
            }
        }
        return texts;
    }

    private static String pageWith(List<String> pages, String words) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow();
    }
}
