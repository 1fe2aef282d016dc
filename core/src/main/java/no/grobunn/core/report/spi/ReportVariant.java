package no.grobunn.core.report.spi;

import java.util.Map;
import no.grobunn.core.id.Slug;

/**
 * One of the documents that a request asks for.
 *
 * @param suffix what its file name adds, a slug or the empty string for the only one
 * @param options the options that make it, which take the place of the request's own
 */
public record ReportVariant(String suffix, Map<String, String> options) {
    private static final ReportVariant ONLY = new ReportVariant("", Map.of());

    public ReportVariant {
        options = Map.copyOf(options);
        if (!suffix.isEmpty()) {
            Slug.require(suffix);
        }
    }

    /** The only document of its request. */
    public static ReportVariant only() {
        return ONLY;
    }
}
