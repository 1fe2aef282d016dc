package no.grobunn.core.report.spi;

import java.util.List;
import no.grobunn.core.readiness.Finding;

/**
 * What was made.
 *
 * @param size how large the document is
 * @param unit what {@code size} counts
 * @param findings what only the making could show: a page limit that was passed
 */
public record RenderResult(int size, Unit unit, List<Finding> findings) {
    /** What a document is counted in. */
    public enum Unit {
        PAGES,
        SHEETS,
        LINES
    }

    public RenderResult {
        findings = List.copyOf(findings);
        if (size < 0) {
            throw new IllegalArgumentException("A document's size is not negative: " + size);
        }
    }

    public static RenderResult pages(int pages) {
        return new RenderResult(pages, Unit.PAGES, List.of());
    }

    public static RenderResult sheets(int sheets) {
        return new RenderResult(sheets, Unit.SHEETS, List.of());
    }

    public static RenderResult lines(int lines) {
        return new RenderResult(lines, Unit.LINES, List.of());
    }
}
