package no.grobunn.core.document;

/**
 * The contents page: the headings of levels 1 and 2 that carry a number, with their pages and links. The typesetter makes it, for only it knows the pages.
 *
 * @param title the page's own heading, which is neither numbered nor listed
 */
public record Contents(String title) implements Block {}
