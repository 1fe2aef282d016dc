package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What must hold between a document and its file, whatever it says: what a judge of standards does not ask. */
final class StructureChecks {
    /** How far a letter may reach below its baseline and above it, as a share of its size. */
    private static final double DESCENT = 0.3;

    /** Letters of one line stand on one baseline, but for references to notes. */
    private static final double SAME_LINE = 2;

    private static final double SLACK = 0.6;

    private final Document document;
    private final byte[] pdf;
    private final List<TaggedText.Element> elements;

    private StructureChecks(Document document, byte[] pdf) throws IOException {
        this.document = document;
        this.pdf = pdf;
        elements = TaggedText.elements(pdf);
    }

    static StructureChecks of(Document document) throws IOException {
        return new StructureChecks(document, Typeset.bytes(document));
    }

    /** Every word is heard once, in the order of the document. */
    void assertHeardAsComposed() {
        assertThat(elements.stream()
                        .filter(element -> !element.type().equals("TOCI"))
                        .map(TaggedText.Element::text)
                        .filter(text -> !text.isEmpty()))
                .containsExactlyElementsOf(PlainDocument.lines(document));
    }

    void assertHeadingsNest() {
        int above = 0;
        for (TaggedText.Element element : elements) {
            if (element.type().matches("H[1-6]")) {
                int level = element.type().charAt(1) - '0';
                assertThat(level).as(element.text()).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        }
    }

    void assertBookmarksAreTheHeadings() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(bookmarks(file)).extracting(PDOutlineItem::getTitle).isEqualTo(titles());
        }
    }

    /** The contents page lists every numbered chapter and section, each with its page; a document without such a page lists nothing. */
    void assertContentsTellThePages() throws IOException {
        List<String> entries = elements.stream()
                .filter(element -> element.type().equals("TOCI"))
                .map(TaggedText.Element::text)
                .toList();
        boolean promised = document.body().stream().anyMatch(Contents.class::isInstance);
        assertThat(entries.stream()
                        .map(entry -> entry.substring(0, entry.lastIndexOf(' ')))
                        .toList())
                .isEqualTo(promised ? listed() : List.of());
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (PDOutlineItem item : bookmarks(file)) {
                pages.add(item.getTitle() + " " + (file.getPages().indexOf(item.findDestinationPage(file)) + 1));
            }
            assertThat(pages).containsAll(entries);
        }
    }

    /** Each data cell finds the header of its column, and that of its row if the table has such. */
    void assertCellsFindTheirHeaders() {
        List<TaggedText.Element> tables = elements.stream()
                .filter(element -> element.type().equals("Table"))
                .toList();
        List<Table> composed = document.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertThat(tables).hasSameSizeAs(composed);
        for (int i = 0; i < tables.size(); i++) {
            int least = composed.get(i).rowHeader() < 0 ? 1 : 2;
            assertThat(TableHeaders.of(tables.get(i).dictionary()))
                    .allSatisfy(headers -> assertThat(headers).hasSizeGreaterThanOrEqualTo(least));
        }
    }

    /** What is heard in place of a picture is a sentence: not empty, not a file's name, not the word for a figure. */
    void assertAlternativesSpeak() {
        assertThat(elements.stream()
                        .filter(element -> element.type().equals("Figure"))
                        .map(element -> element.dictionary().getString(COSName.ALT)))
                .allSatisfy(alternative -> assertThat(alternative)
                        .hasSizeGreaterThan(20)
                        .contains(" ")
                        .doesNotContainPattern("(?i)\\.(png|jpe?g|svg|pdf|gif)\\b"));
    }

    /** No letter lies outside its page or upon another of its line. */
    void assertLettersStandApart() throws IOException {
        List<Glyphs.Glyph> glyphs =
                Glyphs.of(pdf).stream().filter(glyph -> !glyph.isBlank()).toList();
        assertThat(glyphs).allMatch(StructureChecks::isOnItsPage);
        glyphs.stream()
                .collect(Collectors.groupingBy(Glyphs.Glyph::page))
                .values()
                .forEach(StructureChecks::assertApart);
    }

    private List<String> listed() {
        return document.body().stream()
                .filter(block -> block instanceof Heading heading && heading.number() != null && heading.level() < 3)
                .map(block -> ((Heading) block).number() + " " + ((Heading) block).title())
                .toList();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Block block : document.body()) {
            if (block instanceof Heading heading) {
                titles.add((heading.number() == null ? "" : heading.number() + " ") + heading.title());
            } else if (block instanceof Contents contents) {
                titles.add(contents.title());
            }
        }
        return titles;
    }

    private static List<PDOutlineItem> bookmarks(PDDocument file) {
        List<PDOutlineItem> found = new ArrayList<>();
        if (file.getDocumentCatalog().getDocumentOutline() != null) {
            collect(file.getDocumentCatalog().getDocumentOutline().children(), found);
        }
        return found;
    }

    private static void collect(Iterable<PDOutlineItem> items, List<PDOutlineItem> found) {
        for (PDOutlineItem item : items) {
            found.add(item);
            collect(item.children(), found);
        }
    }

    private static boolean isOnItsPage(Glyphs.Glyph glyph) {
        return glyph.x() > 0
                && glyph.x() + glyph.width() < glyph.pageWidth()
                && glyph.y() - glyph.size() > 0
                && glyph.y() + DESCENT * glyph.size() < glyph.pageHeight();
    }

    private static void assertApart(List<Glyphs.Glyph> page) {
        List<Glyphs.Glyph> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(Glyphs.Glyph::y));
        for (int i = 0; i < sorted.size(); i++) {
            Glyphs.Glyph upper = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).y() - upper.y() < SAME_LINE; j++) {
                Glyphs.Glyph other = sorted.get(j);
                double shared =
                        Math.min(upper.x() + upper.width(), other.x() + other.width()) - Math.max(upper.x(), other.x());
                assertThat(shared).as("%s upon %s", upper, other).isLessThan(SLACK);
            }
        }
    }
}
