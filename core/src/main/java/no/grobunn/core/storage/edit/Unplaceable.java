package no.grobunn.core.storage.edit;

/** A change has no safe place in a file. */
final class Unplaceable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final EditRefusal refusal;

    Unplaceable(EditRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    EditRefusal refusal() {
        return refusal;
    }
}
