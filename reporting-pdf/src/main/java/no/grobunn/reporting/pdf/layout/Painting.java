package no.grobunn.reporting.pdf.layout;

import no.grobunn.reporting.pdf.page.Page;

/** Puts something on a page, once it is known where. */
@FunctionalInterface
public interface Painting {
    /** Nothing at all. */
    Painting NONE = (page, top) -> {};

    /** Paints on a page, from {@code top} points below its upper edge downwards. */
    void paint(Page page, double top);
}
