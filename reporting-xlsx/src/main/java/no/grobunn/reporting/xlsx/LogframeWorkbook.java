package no.grobunn.reporting.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.reporting.xlsx.logframe.LogframeReport;

/**
 * The report {@code logframe}: a pilot's goals, indicators, sources and assumptions as the matrix that funders know, with a table that reckons attainment. Stateless
 * and thread-safe; the same request gives the same bytes.
 */
public final class LogframeWorkbook implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = LogframeReport.descriptor();

    /** For {@link java.util.ServiceLoader}, and for whoever adds the report by hand. */
    public LogframeWorkbook() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        return LogframeReport.write(request, out);
    }
}
