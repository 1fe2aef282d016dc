package no.grobunn.core.report.spi;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** The name of a report: {@code pilot-proposal}. Together with its format it is unique among the installed reports. */
public record ReportId(String value) implements Id {
    public ReportId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
