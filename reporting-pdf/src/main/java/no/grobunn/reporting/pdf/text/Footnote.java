package no.grobunn.reporting.pdf.text;

import java.util.List;
import no.grobunn.core.document.Inline;

/**
 * A footnote with its number. Immutable.
 *
 * @param number from 1, through the whole document
 * @param words what it says
 * @param name what a reader hears of the link to it, {@code Fotnote 1}
 * @param back what a reader hears of the link back
 */
public record Footnote(int number, List<Inline> words, String name, String back) {}
