package no.grobunn.reporting.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.intake.IntakeFormat;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.reporting.xlsx.filled.FilledBook;
import no.grobunn.reporting.xlsx.guard.GuardVerdict;
import no.grobunn.reporting.xlsx.guard.WorkbookGuard;
import no.grobunn.reporting.xlsx.intake.IntakeBook;

/** Sheets to be filled in as a workbook {@code .xlsx}. What comes back is looked through by a guard before anything else touches it. Stateless and thread-safe. */
public final class IntakeWorkbook implements IntakeFormat {
    private final WorkbookGuard guard = new WorkbookGuard();

    /** For {@link java.util.ServiceLoader}, and for whoever uses it by hand. */
    public IntakeWorkbook() {}

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(FormBook book, OutputStream out) throws IOException {
        IntakeBook.write(book, out);
    }

    @Override
    public List<FilledSheet> read(Path file) throws IOException, RefusedWorkbookException {
        GuardVerdict verdict = guard.inspect(file);
        if (verdict instanceof GuardVerdict.Refused refused) {
            throw new RefusedWorkbookException(refused.problem());
        }
        return FilledBook.read(((GuardVerdict.Passed) verdict).workbook());
    }
}
