package no.grobunn.reporting.xlsx;

import java.io.OutputStream;
import no.grobunn.core.text.Language;

/** Makes a workbook in a Java of its own, for {@link QuietTest}. */
public final class QuietMain {
    private QuietMain() {}

    public static void main(String[] arguments) throws Exception {
        new BudgetWorkbook()
                .render(SampleDossier.order(SampleDossier.balanced(), Language.NB), OutputStream.nullOutputStream());
    }
}
