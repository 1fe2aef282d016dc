package no.grobunn.reporting.xlsx;

import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.text.Language;

/** The workbooks of the Fredrikstad case, for tests in other packages. */
public final class WorkbookSamples {
    private WorkbookSamples() {}

    public static byte[] budget() {
        return of(new BudgetWorkbook());
    }

    public static byte[] register() {
        return of(new RegisterWorkbook());
    }

    public static byte[] logframe() {
        return of(new LogframeWorkbook());
    }

    private static byte[] of(ReportPlugin report) {
        return Rendered.bytes(report, SampleDossier.order(Examples.fredrikstad(), Language.NB));
    }
}
