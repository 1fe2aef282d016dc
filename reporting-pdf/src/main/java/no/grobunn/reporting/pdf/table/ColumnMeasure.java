package no.grobunn.reporting.pdf.table;

import no.grobunn.core.document.Table.Column.Content;
import no.grobunn.reporting.pdf.text.Phrase;

/** What is known of a column before it has a width. Lengths are points. Not thread-safe. */
final class ColumnMeasure {
    private final Content content;
    private double natural;
    private double longestWord;
    private double total;

    ColumnMeasure(Content content) {
        this.content = content;
    }

    Content content() {
        return content;
    }

    /** The width at which nothing wraps. */
    double natural() {
        return natural;
    }

    double longestWord() {
        return longestWord;
    }

    /** The length of everything in the column, set in one line. */
    double total() {
        return total;
    }

    void add(Phrase phrase, double indent) {
        double word = 0;
        double width = 0;
        String characters = phrase.characters();
        for (int i = 0; i < characters.length(); i++) {
            double advance = phrase.width(i, i + 1);
            width += advance;
            word = characters.charAt(i) == ' ' ? 0 : word + advance;
            longestWord = Math.max(longestWord, word + indent);
        }
        addWidth(width + indent);
    }

    void addWidth(double width) {
        natural = Math.max(natural, width);
        total += width;
    }

    /** The header may wrap, so only its words count where it is long. */
    void addHeader(Phrase header, double most) {
        double before = total;
        double wide = natural;
        add(header, 0);
        total = before;
        natural = Math.max(wide, header.width() <= most ? header.width() : longestWord);
    }
}
