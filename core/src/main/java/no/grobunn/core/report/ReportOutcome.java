package no.grobunn.core.report;

import java.nio.file.Path;
import no.grobunn.core.report.spi.RenderResult;

/** What came of one report of a run. */
public sealed interface ReportOutcome {
    InstalledReport report();

    /**
     * It was made.
     *
     * @param file where it is
     * @param bytes how large the file is
     * @param result what the plugin says of it
     */
    record Made(InstalledReport report, Path file, long bytes, RenderResult result) implements ReportOutcome {}

    /**
     * It could not be made; a file that was there before is untouched.
     *
     * @param file where it would have been
     * @param cause what the plugin or the file system threw
     */
    record Failed(InstalledReport report, Path file, Throwable cause) implements ReportOutcome {}

    /** The dossier has none of what it is about: no pilot, no meeting. */
    record NotApplicable(InstalledReport report) implements ReportOutcome {}

    /** It was no longer wanted; a file that was there before is untouched. */
    record Cancelled(InstalledReport report, Path file) implements ReportOutcome {}
}
