package no.grobunn.reporting.pdf;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the example cases keep beyond the standards, in every language. */
class RealDocumentsTest {
    static Stream<RealDocuments.Named> documents() {
        return Stream.of("fredrikstad", "minimal").flatMap(RealDocuments::of);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_heard_as_it_was_composed_and_every_way_through_it_agrees(RealDocuments.Named one) throws Exception {
        StructureChecks checks = StructureChecks.of(one.document());

        checks.assertHeardAsComposed();
        checks.assertHeadingsNest();
        checks.assertBookmarksAreTheHeadings();
        checks.assertContentsTellThePages();
        checks.assertCellsFindTheirHeaders();
        checks.assertAlternativesSpeak();
        checks.assertLettersStandApart();
    }
}
