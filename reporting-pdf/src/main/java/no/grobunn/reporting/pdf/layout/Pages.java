package no.grobunn.reporting.pdf.layout;

import java.util.List;
import no.grobunn.reporting.pdf.page.Page;

/** The pages of a document once there are any, so that what was set before can say where things stand. Not thread-safe. */
public final class Pages {
    private List<Page> pages = List.of();
    private int covers;

    /**
     * Opens the pages for painting.
     *
     * @param all every page in order
     * @param before how many stand before the cut galley
     */
    public void open(List<Page> all, int before) {
        pages = all;
        covers = before;
    }

    public Page of(Anchor anchor) {
        return pages.get(covers + anchor.page());
    }

    /** The page's number as printed, from 1. */
    public int number(Anchor anchor) {
        return covers + anchor.page() + 1;
    }
}
