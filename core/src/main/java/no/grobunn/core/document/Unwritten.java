package no.grobunn.core.document;

/**
 * The place of a section that nobody has written yet; it stands in drafts only.
 *
 * @param mark that it is missing, {@code Ikke skrevet ennå.}
 * @param wanted what should stand here
 */
public record Unwritten(String mark, String wanted) implements Block {}
