package no.grobunn.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.grobunn.cli.dossier.Verdict;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to. Immutable.
 *
 * @param place the dossier, a folder or a file
 * @param wish what was typed about the check
 * @param date the day it is judged for
 * @param reading what came of reading it
 * @param readiness whether it is ready to be sent; empty if it does not load
 */
public record Checked(
        Path place, CheckWish wish, LocalDate date, ReadResult reading, Optional<ReadinessResult> readiness) {
    /** Where a finding's subject stands, or what is nearest to it. */
    public Position position(Finding finding) {
        return position(finding.subject());
    }

    /** Where a path of the dossier stands, or what is nearest to it; null means the dossier as a whole. */
    public Position position(@Nullable String subject) {
        return reading.sources().nearest(subject == null ? "" : subject);
    }

    /**
     * How the run ends.
     *
     * @param strict whether a warning is as bad as a blocker
     */
    public ExitCode exitCode(boolean strict) {
        ExitCode read = new Verdict(reading).exitCode();
        if (read != ExitCode.DONE) {
            return read;
        }
        boolean stops = found(Severity.BLOCKER) || (strict && (found(Severity.WARNING) || warned()));
        return stops ? ExitCode.FAILED : ExitCode.DONE;
    }

    private boolean found(Severity severity) {
        return readiness.filter(result -> !result.findings(severity).isEmpty()).isPresent();
    }

    /** Whether the reader of the dossier warned of something. */
    private boolean warned() {
        return new Verdict(reading).warnings() > 0;
    }
}
