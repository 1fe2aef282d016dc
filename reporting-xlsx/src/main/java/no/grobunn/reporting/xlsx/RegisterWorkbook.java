package no.grobunn.reporting.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.reporting.xlsx.register.RegisterReport;

/**
 * The report {@code register}: what a pre-project has gathered as tables, whose actors and relationships Kumu reads as they are. A name that stands alone in a cell leads to
 * its line; pilots, accounts and activities have reports of their own. Stateless and
 * thread-safe; the same request gives the same bytes.
 */
public final class RegisterWorkbook implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = RegisterReport.descriptor();

    /** For {@link java.util.ServiceLoader}, and for whoever adds the report by hand. */
    public RegisterWorkbook() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        return RegisterReport.write(request, out);
    }
}
