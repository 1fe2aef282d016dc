package no.grobunn.core.storage.tree;

/** How many nodes the files of one dossier may still have. Not thread-safe. */
public final class NodeBudget {
    private int left;

    /**
     * A budget.
     *
     * @param nodes how many nodes may be made
     */
    public NodeBudget(int nodes) {
        left = nodes;
    }

    /** Takes one. */
    boolean take() {
        return --left >= 0;
    }

    /** Whether nothing more may be read. */
    public boolean spent() {
        return left < 0;
    }
}
