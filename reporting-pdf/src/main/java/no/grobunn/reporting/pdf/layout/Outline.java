package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document in order, for bookmarks, the contents page and the running header; the contents page's own heading is among them.
 * Not thread-safe, for its anchors are placed and its entries handed out one by one.
 */
public final class Outline {
    private final List<Entry> entries = new ArrayList<>();
    private int next;

    public Outline(Document document) {
        int above = 0;
        for (Block block : document.body()) {
            if (block instanceof Heading heading) {
                above = Math.min(heading.level(), above + 1);
                boolean listed = heading.number() != null && heading.level() < 3;
                entries.add(new Entry(above, heading.number(), heading.title(), spoken(heading), listed, new Anchor()));
            } else if (block instanceof Contents contents) {
                above = 1;
                entries.add(new Entry(1, null, contents.title(), null, false, new Anchor()));
            }
        }
    }

    private static @Nullable Language spoken(Heading heading) {
        return heading.kicker() == null ? heading.language() : null;
    }

    /** The entry of the next heading that is set; headings are set in the document's order. */
    public Entry next() {
        return entries.get(next++);
    }

    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /**
     * A heading.
     *
     * @param level its level, 1 to 3, without gaps: no more than one below the heading before it
     * @param language the title's where it is not the document's, else null
     * @param listed whether the contents page lists it
     * @param anchor where it stands
     */
    public record Entry(
            int level,
            @Nullable String number,
            String title,
            @Nullable Language language,
            boolean listed,
            Anchor anchor) {
        /** Number and title. */
        public String words() {
            return number == null ? title : number + " " + title;
        }
    }
}
