package no.grobunn.reporting.pdf.layout;

import no.grobunn.reporting.pdf.look.PageFormat;

/**
 * What has a page of its own, the next after the one where it is met; the text goes on meanwhile.
 *
 * @param format the page's size
 * @param place takes its place in the order of reading, where it is met; paints nothing
 * @param painting paints the page
 */
public record Aside(PageFormat format, Runnable place, Painting painting) {}
