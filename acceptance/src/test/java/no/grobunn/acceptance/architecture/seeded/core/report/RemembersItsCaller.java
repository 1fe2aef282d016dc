package no.grobunn.acceptance.architecture.seeded.core.report;

import java.io.OutputStream;
import no.grobunn.acceptance.architecture.Breaks;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;

/** A plugin that is open to heirs and keeps a count between calls. */
@Breaks("thin-plugins")
public class RemembersItsCaller implements ReportPlugin {
    private int calls;

    @Override
    public ReportDescriptor descriptor() {
        throw new UnsupportedOperationException("not called: call " + calls);
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) {
        return RenderResult.lines(++calls);
    }
}
