package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.grobunn.core.document.Document;

/** What holds for every document, however odd. */
class DocumentProperties {
    @Provide
    Arbitrary<Document> documents() {
        return RandomDocuments.any();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void every_word_is_set_once_and_heard_in_the_order_of_the_document(@ForAll("documents") Document document)
            throws Exception {
        StructureChecks.of(document).assertHeardAsComposed();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void no_letter_stands_outside_its_page_or_upon_another(@ForAll("documents") Document document) throws Exception {
        StructureChecks.of(document).assertLettersStandApart();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void every_data_cell_finds_its_headers(@ForAll("documents") Document document) throws Exception {
        StructureChecks.of(document).assertCellsFindTheirHeaders();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void headings_never_skip_a_level_and_are_the_bookmarks(@ForAll("documents") Document document) throws Exception {
        StructureChecks checks = StructureChecks.of(document);
        checks.assertHeadingsNest();
        checks.assertBookmarksAreTheHeadings();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void the_contents_page_tells_the_pages_of_the_bookmarks(@ForAll("documents") Document document) throws Exception {
        StructureChecks.of(document).assertContentsTellThePages();
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void the_judge_finds_nothing(@ForAll("documents") Document document) throws Exception {
        assertThat(VeraPdf.violations(Typeset.bytes(document))).isEmpty();
    }
}
