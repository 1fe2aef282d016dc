package no.grobunn.reporting.pdf.layout;

/** A place that links lead to; known once the galley is cut into pages. Not thread-safe. */
public final class Anchor {
    private int page = -1;
    private double top;

    /** Whether it stands on a page. */
    public boolean isPlaced() {
        return page >= 0;
    }

    /** The page's index within the cut galley, from 0. */
    public int page() {
        return page;
    }

    /** Points below the page's upper edge. */
    public double top() {
        return top;
    }

    void place(int onPage, double at) {
        page = onPage;
        top = at;
    }
}
