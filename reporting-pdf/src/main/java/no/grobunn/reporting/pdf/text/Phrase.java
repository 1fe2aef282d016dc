package no.grobunn.reporting.pdf.text;

import java.util.List;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.pdf.look.TypeStyle;

/** Styled text with the advance of each character, ready to be broken into lines. Immutable. */
public final class Phrase {
    /** Shows as a hyphen where a line ends there, else not at all. */
    public static final char SOFT_HYPHEN = '\u00AD';

    private final String characters;
    private final List<Span> spans;
    private final float[] advances;
    private final boolean noted;

    Phrase(String characters, List<Span> spans, float[] advances) {
        this.characters = characters;
        this.spans = List.copyOf(spans);
        this.advances = advances;
        this.noted = refersToNote(spans);
    }

    public String characters() {
        return characters;
    }

    private static boolean refersToNote(List<Span> spans) {
        for (Span span : spans) {
            if (span.meaning() != null && span.meaning().note() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether it refers to footnotes. */
    public boolean isNoted() {
        return noted;
    }

    public int length() {
        return characters.length();
    }

    public boolean isEmpty() {
        return characters.isEmpty();
    }

    public List<Span> spans() {
        return spans;
    }

    char at(int index) {
        return characters.charAt(index);
    }

    /** The advance of the character at an index, in points; 0 for the second half of a surrogate pair. */
    float advance(int index) {
        return advances[index];
    }

    /** The width of the characters from one index to before another, in points. */
    public double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        return width;
    }

    /** The width of the whole on a single line, in points. */
    public double width() {
        return width(0, length());
    }

    TypeStyle styleAt(int index) {
        for (Span span : spans) {
            if (index < span.to()) {
                return span.style();
            }
        }
        return spans.get(spans.size() - 1).style();
    }

    /** The language of the character at an index, another's if its span does not say. */
    Language languageAt(int index, Language otherwise) {
        for (Span span : spans) {
            if (index < span.to()) {
                Language own = span.meaning() == null ? null : span.meaning().language();
                return own == null ? otherwise : own;
            }
        }
        return otherwise;
    }

    /** The largest leading of its spans, in points. */
    public double leading() {
        double leading = 0;
        for (Span span : spans) {
            leading = Math.max(leading, span.style().leading());
        }
        return leading;
    }

    /** How far below the top of a line the baseline runs, in points. */
    public double baseline() {
        double baseline = 0;
        for (Span span : spans) {
            baseline = Math.max(baseline, span.style().baseline());
        }
        return baseline;
    }
}
