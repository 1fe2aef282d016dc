package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What holds for every document, however odd. */
class DocumentProperties {
    /** How far a letter may reach below its baseline and above it, as a share of its size. */
    private static final double DESCENT = 0.3;

    /** Letters of one line stand on one baseline, but for references to notes. */
    private static final double SAME_LINE = 2;

    private static final double SLACK = 0.6;

    @Provide
    Arbitrary<Document> documents() {
        return RandomDocuments.any();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void every_word_is_set_once_and_heard_in_the_order_of_the_document(@ForAll("documents") Document document)
            throws Exception {
        List<String> heard = TaggedText.elements(Typeset.bytes(document)).stream()
                .filter(element -> !element.type().equals("TOCI"))
                .map(TaggedText.Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(heard).isEqualTo(PlainDocument.lines(document));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void no_letter_stands_outside_its_page_or_upon_another(@ForAll("documents") Document document) throws Exception {
        List<Glyphs.Glyph> glyphs = Glyphs.of(Typeset.bytes(document)).stream()
                .filter(glyph -> !glyph.isBlank())
                .toList();
        assertThat(glyphs).allMatch(DocumentProperties::isOnItsPage);
        glyphs.stream()
                .collect(Collectors.groupingBy(Glyphs.Glyph::page))
                .values()
                .forEach(DocumentProperties::assertApart);
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

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void every_data_cell_finds_its_headers(@ForAll("documents") Document document) throws Exception {
        List<TaggedText.Element> tables = TaggedText.elements(Typeset.bytes(document)).stream()
                .filter(element -> element.type().equals("Table"))
                .toList();
        List<Table> expected = document.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertThat(tables).hasSameSizeAs(expected);
        for (int i = 0; i < tables.size(); i++) {
            int least = expected.get(i).rowHeader() < 0 ? 1 : 2;
            assertThat(TableHeaders.of(tables.get(i).dictionary()))
                    .allSatisfy(headers -> assertThat(headers).hasSizeGreaterThanOrEqualTo(least));
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void headings_never_skip_a_level_and_are_the_bookmarks(@ForAll("documents") Document document) throws Exception {
        byte[] pdf = Typeset.bytes(document);
        int above = 0;
        for (TaggedText.Element element : TaggedText.elements(pdf)) {
            if (element.type().matches("H[1-6]")) {
                int level = element.type().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        }
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            if (file.getDocumentCatalog().getDocumentOutline() != null) {
                collect(file.getDocumentCatalog().getDocumentOutline().children(), bookmarks);
            }
        }
        assertThat(bookmarks).isEqualTo(titles(document));
    }

    private static List<String> titles(Document document) {
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

    private static void collect(Iterable<PDOutlineItem> items, List<String> found) {
        for (PDOutlineItem item : items) {
            found.add(item.getTitle());
            collect(item.children(), found);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void the_contents_page_tells_the_pages_of_the_bookmarks(@ForAll("documents") Document document) throws Exception {
        byte[] pdf = Typeset.bytes(document);
        List<String> entries = TaggedText.elements(pdf).stream()
                .filter(element -> element.type().equals("TOCI"))
                .map(TaggedText.Element::text)
                .toList();
        List<String> expected = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<PDOutlineItem> items = new ArrayList<>();
            if (file.getDocumentCatalog().getDocumentOutline() != null) {
                flatten(file.getDocumentCatalog().getDocumentOutline().children(), items);
            }
            for (PDOutlineItem item : items) {
                int page = file.getPages().indexOf(item.findDestinationPage(file)) + 1;
                expected.add(item.getTitle() + " " + page);
            }
        }
        assertThat(expected).containsAll(entries);
    }

    private static void flatten(Iterable<PDOutlineItem> items, List<PDOutlineItem> found) {
        for (PDOutlineItem item : items) {
            found.add(item);
            flatten(item.children(), found);
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void the_judge_finds_nothing(@ForAll("documents") Document document) throws Exception {
        assertThat(VeraPdf.violations(Typeset.bytes(document))).isEmpty();
    }
}
