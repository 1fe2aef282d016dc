package no.grobunn.core.document;

import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A heading; bookmarks, the contents page and the running header are made from these.
 *
 * @param level 1 to 3, where 1 is a chapter
 * @param number its number as shown ({@code 2.1}, {@code A}), or null if it has none
 * @param text the heading's words, without the number
 * @param kicker a short label above it ({@code Sammendrag}), or null; then it is the kicker that names the chapter in the running header
 * @param startsPage whether it begins a new page
 * @param language the language of {@code text} where it is not the document's, else null
 */
public record Heading(
        int level,
        @Nullable String number,
        String text,
        @Nullable String kicker,
        boolean startsPage,
        @Nullable Language language)
        implements Block {
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A heading's level is 1, 2 or 3, not " + level);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("A heading has words");
        }
    }

    /** A heading in the document's language. */
    public Heading(int level, @Nullable String number, String text, @Nullable String kicker, boolean startsPage) {
        this(level, number, text, kicker, startsPage, null);
    }

    /** A numbered chapter that begins a new page. */
    public static Heading chapter(String number, String text) {
        return new Heading(1, number, text, null, true);
    }

    /** A numbered section. */
    public static Heading section(String number, String text) {
        return new Heading(2, number, text, null, false);
    }

    /** An unnumbered subsection. */
    public static Heading subsection(String text) {
        return new Heading(3, null, text, null, false);
    }

    /** The same heading, its words in a language that may be another than the document's. */
    public Heading in(Language spoken) {
        return new Heading(level, number, text, kicker, startsPage, spoken);
    }

    /** The words by which the running header, bookmarks and the contents page name this heading. */
    public String title() {
        return kicker != null ? kicker : text;
    }
}
