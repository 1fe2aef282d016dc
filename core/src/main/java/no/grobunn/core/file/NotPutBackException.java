package no.grobunn.core.file;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Some of several files were written, the others could not be, and neither could the first be made what they were. Nothing is lost: their old contents stand beside them. */
public final class NotPutBackException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Map<Path, Path> kept;

    NotPutBackException(Map<Path, Path> kept, Exception cause) {
        super("Only some files were written; their old contents are in " + kept.values(), cause);
        this.kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /** The files that were written, each with the file that holds its old content. */
    public Map<Path, Path> kept() {
        return kept;
    }
}
