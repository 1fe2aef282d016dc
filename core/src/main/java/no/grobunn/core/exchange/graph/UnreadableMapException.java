package no.grobunn.core.exchange.graph;

import no.grobunn.core.storage.tree.Mistake;

/** A file cannot be read as a map. */
public final class UnreadableMapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    public UnreadableMapException(Mistake mistake) {
        super(mistake.code(), null, false, false);
        this.mistake = mistake;
    }

    /** What must be mended. */
    public Mistake mistake() {
        return mistake;
    }
}
