package no.grobunn.core.storage.tree;

/** A file cannot be read any further. */
final class FileRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    FileRefusedException(Mistake mistake) {
        super(mistake.code(), null, false, false);
        this.mistake = mistake;
    }

    Mistake mistake() {
        return mistake;
    }
}
