package no.grobunn.core.report.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.grobunn.core.readiness.Finding;

/**
 * A kind of report. Implemented by plugin authors, found by {@link java.util.ServiceLoader}; a named module declares it with {@code provides} and, to be found
 * on the class path too, lists it in {@code META-INF/services}.
 *
 * <p>A plugin has no state: its methods may be called from several threads at once. It never writes to standard output, never asks for the time, the zone or
 * the default locale, and gives the same bytes for the same request. New methods of this interface get a default that does nothing.
 */
public interface ReportPlugin {
    /** The level of this interface. A constant, so that a plugin's compiled code carries the level it was built for. */
    int SPI_LEVEL = 1;

    /** What this report is; constant, and made without reading or writing anything. */
    ReportDescriptor descriptor();

    /**
     * Makes the report.
     *
     * @param out takes the report's bytes; left open, for it belongs to the caller
     * @return what was made
     * @throws IOException if {@code out} cannot be written
     * @throws java.util.concurrent.CancellationException if the request was cancelled
     */
    RenderResult render(ReportRequest request, OutputStream out) throws IOException;

    /**
     * The documents that a request asks for: one, unless the report is made for each of several (a letter for every partner); none where there is nothing to
     * make one for.
     */
    default List<ReportVariant> variants(ReportRequest request) {
        return List.of(ReportVariant.only());
    }

    /** What would be objected to in this report, before it is made. */
    default List<Finding> check(ReportRequest request) {
        return List.of();
    }
}
