package no.grobunn.core.storage;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Map;
import no.grobunn.core.file.NotPutBackException;

/** Some of a dossier's files were written, the others could not be, and the first could not be made what they were. What they held stands beside them. */
public final class HalfWrittenException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Map<Path, Path> kept;

    HalfWrittenException(NotPutBackException cause) {
        super(cause.getMessage(), cause);
        this.kept = cause.kept();
    }

    /** The files that were written, each with the file that holds what it held before. */
    public Map<Path, Path> kept() {
        return kept;
    }
}
