package no.grobunn.core.storage;

import java.io.IOException;

/** A file is not what it was when it was read: somebody else has written it, and nothing was written over it. */
public final class ChangedMeanwhileException extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;

    ChangedMeanwhileException(String file) {
        super(file + " has changed since it was read");
        this.file = file;
    }

    /** The file's name within the dossier. */
    public String file() {
        return file;
    }
}
