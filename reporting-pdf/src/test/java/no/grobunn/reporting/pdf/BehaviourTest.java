package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BehaviourTest {
    @Test
    void the_same_document_gives_the_same_bytes_in_another_zone_and_locale() {
        byte[] here = Typeset.bytes(SampleDocuments.rich());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Typeset.bytes(SampleDocuments.rich())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void eight_threads_share_one_typesetter() throws Exception {
        AccessiblePdf pdf = AccessiblePdf.standard();
        byte[] alone = Typeset.bytes(SampleDocuments.rich());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                tasks.add(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    pdf.typeset(SampleDocuments.rich(), out);
                    return out.toByteArray();
                });
            }
            for (Future<byte[]> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void every_character_that_cannot_be_drawn_is_named_before_anything_is_written() {
        Document document = SampleDocuments.of(
                Heading.chapter("1", "Glad \uD83D\uDE00 overskrift"),
                Paragraph.body("Et tegn \u4E2D fra et annet skriftsystem, og \uD83D\uDE00 igjen."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> AccessiblePdf.standard().typeset(document, out))
                .isInstanceOf(UnwritableCharactersException.class)
                .hasMessageContaining("U+1F600 GRINNING FACE in «Glad \uD83D\uDE00 overskrift»")
                .hasMessageContaining("U+4E2D");
        assertThat(out.size()).isZero();
    }

    @Test
    void the_stream_stays_open() throws Exception {
        boolean[] closed = new boolean[1];
        AccessiblePdf.standard().typeset(SampleDocuments.minimal(), new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }

    @Test
    void nothing_is_printed() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream catcher = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catcher);
            System.setErr(catcher);
            Typeset.bytes(SampleDocuments.rich());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_row_taller_than_a_page_goes_on_line_by_line_on_the_next() throws Exception {
        String endless = "Dette er en setning som gjentas til raden er høyere enn siden. "
                .repeat(260)
                .strip();
        Table table = new Table(
                null,
                List.of(Column.text("Navn"), Column.text("Beskrivelse")),
                0,
                List.of(Row.body(Cell.of("Kort"), Cell.of("Først")), Row.body(Cell.of("Lang"), Cell.of(endless))));
        byte[] pdf = Typeset.bytes(SampleDocuments.of(table));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(TaggedText.lines(pdf)).contains(endless);
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }

    @Test
    void a_table_over_several_pages_repeats_its_header_outside_the_structure() throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.extreme(60));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int page = 3; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(file)).contains("(forts.)", "Initiativ og eier");
            }
        }
        assertThat(TaggedText.lines(pdf).stream().filter("Initiativ og eier"::equals))
                .hasSize(1);
    }

    @Test
    void a_long_name_gives_way_to_version_and_date_at_the_foot_of_a_page() throws Exception {
        Document.Properties plain = SampleDocuments.properties("Notat");
        Document.Properties named = new Document.Properties(
                plain.title(),
                plain.type(),
                plain.description(),
                "Interkommunalt kompetansesamarbeid for gjenbruksbasert byggevareomsetning "
                        .repeat(3)
                        .strip(),
                plain.language(),
                "0.7",
                plain.date(),
                null);
        byte[] pdf = Typeset.bytes(new Document(named, null, List.of(Paragraph.body("Én setning."))));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(file))
                    .containsPattern("…\\P{L}+versjon\\P{L}+\\p{L}+\\P{L}\\d{4}");
        }
    }

    @Test
    void a_total_never_stands_alone_on_its_page() throws Exception {
        for (int rows = 30; rows < 75; rows++) {
            List<Row> all = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                all.add(Row.body(Cell.of("Rad nummer " + i), Cell.of(String.valueOf(i))));
            }
            all.add(Row.total(List.of(Cell.of("Totalen"), Cell.of("0"))));
            byte[] pdf = Typeset.bytes(
                    SampleDocuments.of(new Table(null, List.of(Column.text("Navn"), Column.number("Antall")), 0, all)));
            try (PDDocument file = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(file.getNumberOfPages());
                String last = stripper.getText(file);
                assertThat(last.split("Rad nummer", -1).length - 1).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void chapters_flow_on_where_they_would_leave_their_pages_nearly_empty() throws Exception {
        assertThat(pagesOfChapters(1)).isEqualTo(1);
        assertThat(pagesOfChapters(30)).isEqualTo(4);
    }

    @Test
    void a_chapter_begins_below_one_that_ends_early_on_its_page() throws Exception {
        assertThat(pagesOfChapters(30, 8, 12, 30)).isEqualTo(3);
        assertThat(pagesOfChapters(30, 18, 8, 30)).isEqualTo(4);
    }

    private static int pagesOfChapters(int paragraphs) throws Exception {
        return pagesOfChapters(paragraphs, paragraphs, paragraphs, paragraphs);
    }

    private static int pagesOfChapters(int... paragraphs) throws Exception {
        List<Block> body = new ArrayList<>();
        for (int chapter = 1; chapter <= paragraphs.length; chapter++) {
            body.add(Heading.chapter(String.valueOf(chapter), "Kapittel"));
            for (int i = 0; i < paragraphs[chapter - 1]; i++) {
                body.add(Paragraph.body("Én setning."));
            }
        }
        byte[] pdf = Typeset.bytes(SampleDocuments.of(body.toArray(Block[]::new)));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return file.getNumberOfPages();
        }
    }

    @Test
    void a_heading_in_another_language_says_so_where_it_stands_and_in_the_contents() throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.of(
                new Contents("Innhold"),
                Heading.chapter("1", "Industrial symbiosis").in(Language.EN),
                Paragraph.body("Tekst.")));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            long marked = file.getDocument().getXrefTable().keySet().stream()
                    .map(file.getDocument()::getObjectFromPool)
                    .map(COSObject::getObject)
                    .filter(object -> object instanceof COSDictionary element
                            && "Span".equals(element.getNameAsString(COSName.S))
                            && Language.EN.tag().equals(element.getString(COSName.LANG)))
                    .count();
            assertThat(marked).isEqualTo(2);
        }
    }
}
