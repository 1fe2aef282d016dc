package no.grobunn.reporting.pdf.layout;

import no.grobunn.reporting.pdf.page.Tag;
import org.jspecify.annotations.Nullable;

/** A place that links lead to; known once the galley is cut into pages. Not thread-safe. */
public final class Anchor {
    private int page = -1;
    private double top;
    private @Nullable Tag tag;

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

    /** The tag of what stands there, or null while nothing is set there. */
    public @Nullable Tag tag() {
        return tag;
    }

    /** What stands there. */
    public void mark(Tag what) {
        tag = what;
    }

    void place(int onPage, double at) {
        page = onPage;
        top = at;
    }
}
