package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Paragraph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("every block", SampleDocuments.rich()),
                Arguments.of("a draft", SampleDocuments.draft()),
                Arguments.of("figures", SampleFigures.document()),
                Arguments.of("figures in a draft", SampleFigures.draft()),
                Arguments.of("a letter", SampleLetter.document()),
                Arguments.of("one sentence", SampleDocuments.minimal()),
                Arguments.of("nothing but properties", SampleDocuments.of()),
                Arguments.of(
                        "a cover alone",
                        new Document(SampleDocuments.properties("Tittel"), SampleDocuments.cover(), List.of())),
                Arguments.of(
                        "levels that skip",
                        SampleDocuments.of(
                                Heading.section("1.1", "Under ingenting"),
                                Heading.subsection("Dypere"),
                                Heading.chapter("1", "Først nå"),
                                Heading.subsection("Hopper over to"),
                                Paragraph.body("Tekst."))),
                Arguments.of("90 rows and extreme names", SampleDocuments.extreme(90)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void meets_both_standards_of_every_conformance(String name, Document document) throws Exception {
        for (Conformance conformance : Conformance.values()) {
            assertThat(VeraPdf.violations(Typeset.bytes(document, conformance), conformance))
                    .as(conformance.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_same_bytes_twice_and_says_what_it_is(Conformance conformance) {
        byte[] made = Typeset.bytes(SampleDocuments.rich(), conformance);

        assertThat(Typeset.bytes(SampleDocuments.rich(), conformance)).isEqualTo(made);
        assertThat(new String(made, 0, 8, StandardCharsets.US_ASCII))
                .isEqualTo(conformance == Conformance.PDFA_4 ? "%PDF-2.0" : "%PDF-1.7");
    }

    /** Words that only a listener hears, and where a link leads, are no marks of a page. */
    @Test
    void files_that_differ_in_anything_are_told_apart_by_their_identifier() throws Exception {
        assertThat(Stream.of("https://example.org/a", "https://example.org/b")
                        .map(address -> SampleDocuments.of(new Paragraph(
                                Paragraph.Style.BODY,
                                List.of(new Inline.Link(URI.create(address), Inline.text("lenke"))))))
                        .map(ConformanceTest::identifier))
                .doesNotHaveDuplicates();
    }

    private static String identifier(Document document) {
        try (PDDocument file = Loader.loadPDF(Typeset.bytes(document))) {
            return file.getDocument().getDocumentID().toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_reader_finds_nothing_wrong_with_the_file(Conformance conformance) throws Exception {
        requireQpdf();
        Path file = Files.createTempFile("grobunn", ".pdf");
        Files.write(file, Typeset.bytes(SampleDocuments.rich(), conformance));
        Process qpdf = new ProcessBuilder("qpdf", "--check", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(qpdf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(qpdf.waitFor()).as(said).isZero();
        Files.delete(file);
    }

    /** Skipped where it is missing; failed where {@code CI=true} says that nothing may be. */
    private static void requireQpdf() {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "qpdf")));
        assumeThat(installed || Boolean.parseBoolean(System.getenv("CI")))
                .as("qpdf not found; acceptance/tools/install brings it")
                .isTrue();
    }

    /** The older set of tags has no such words. */
    @Test
    void a_footnote_and_its_reference_name_each_other_in_pdf_2() throws Exception {
        try (PDDocument file = Loader.loadPDF(Typeset.bytes(SampleLetter.document(), Conformance.PDFA_4))) {
            List<COSDictionary> notes = new ArrayList<>();
            everyElement(file, element -> {
                if ("FENote".equals(element.getNameAsString(COSName.S))) {
                    notes.add(element);
                }
            });

            assertThat(notes).hasSize(8).allSatisfy(note -> {
                COSDictionary reference = meant(note);
                assertThat(reference.getNameAsString(COSName.S)).isEqualTo("Link");
                assertThat(meant(reference)).isSameAs(note);
                assertThat(note.getCOSDictionary(COSName.A).getNameAsString("NoteType"))
                        .isEqualTo("Footnote");
            });
        }
    }

    private static COSDictionary meant(COSDictionary element) {
        return (COSDictionary) element.getCOSArray(name("Ref")).getObject(0);
    }

    @Test
    void the_judge_has_nothing_against_a_file_that_was_only_read_and_saved() throws Exception {
        assertThat(VeraPdf.violations(broken(file -> {}))).isEmpty();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("alternative text", file -> everyElement(file, element -> element.removeItem(name("Alt")))),
                damage("scope of header cells", file -> everyElement(file, ConformanceTest::dropHeaderScope)),
                damage("language", file -> catalog(file).removeItem(COSName.LANG)),
                damage("title in the window", file -> catalog(file).removeItem(COSName.VIEWER_PREFERENCES)),
                damage("words of links", file -> everyLink(file, link -> link.removeItem(COSName.CONTENTS))),
                damage("output intent", file -> catalog(file).removeItem(COSName.OUTPUT_INTENTS)),
                damage(
                        "order of tabs",
                        file -> file.getPages()
                                .forEach(page -> page.getCOSObject().removeItem(name("Tabs")))),
                damage("structure", file -> catalog(file).removeItem(COSName.STRUCT_TREE_ROOT)));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("damages")
    void the_judge_notices_what_is_missing(String name, Consumer<PDDocument> damage) throws Exception {
        assertThat(VeraPdf.violations(broken(damage))).isNotEmpty();
    }

    /** A short document that has everything that is damaged. */
    private static final class Damaged {
        static final byte[] WHOLE = Typeset.bytes(SampleDocuments.small());
    }

    private static Arguments damage(String name, Consumer<PDDocument> damage) {
        return Arguments.of(name, damage);
    }

    private static byte[] broken(Consumer<PDDocument> damage) throws Exception {
        try (PDDocument file = Loader.loadPDF(Damaged.WHOLE)) {
            damage.accept(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void dropHeaderScope(COSDictionary element) {
        if ("TH".equals(element.getNameAsString(COSName.S))) {
            element.removeItem(COSName.A);
        }
    }

    private static void everyLink(PDDocument file, Consumer<COSDictionary> change) {
        for (PDPage page : file.getPages()) {
            COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; links != null && i < links.size(); i++) {
                change.accept((COSDictionary) links.getObject(i));
            }
        }
    }

    private static void everyElement(PDDocument file, Consumer<COSDictionary> change) {
        walk(catalog(file).getCOSDictionary(COSName.STRUCT_TREE_ROOT).getDictionaryObject(COSName.K), change);
    }

    private static void walk(COSBase kid, Consumer<COSDictionary> change) {
        COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
        if (base instanceof COSArray array) {
            array.forEach(one -> walk(one, change));
        } else if (base instanceof COSDictionary element && element.containsKey(COSName.S)) {
            change.accept(element);
            walk(element.getDictionaryObject(COSName.K), change);
        }
    }

    private static COSDictionary catalog(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
