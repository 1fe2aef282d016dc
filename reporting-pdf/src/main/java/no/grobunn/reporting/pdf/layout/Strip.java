package no.grobunn.reporting.pdf.layout;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a galley: stands on one page, whole.
 *
 * @param before the space above, in points; falls away at the head of a page
 * @param height in points
 * @param keepsWithNext whether the next strip must stand on the same page
 * @param start whether it begins a new page
 * @param repeat what is painted above it where it begins a page, or null
 * @param anchor what is told where it stands, or null
 * @param notes the footnotes that it refers to, which stand on the same page
 * @param aside what is met here and has a page of its own, or null; such a strip has no height
 */
public record Strip(
        double before,
        double height,
        boolean keepsWithNext,
        PageStart start,
        @Nullable Repeat repeat,
        @Nullable Anchor anchor,
        List<SetNote> notes,
        @Nullable Aside aside,
        Painting painting) {

    /** A strip that may be parted from its neighbours. */
    public static Strip of(double height, Painting painting) {
        return new Strip(0, height, false, PageStart.NO, null, null, List.of(), null, painting);
    }

    /** Where something is met that has a page of its own. */
    static Strip meeting(Aside aside) {
        return new Strip(0, 0, false, PageStart.NO, null, null, List.of(), aside, Painting.NONE);
    }

    public Strip before(double space) {
        return new Strip(space, height, keepsWithNext, start, repeat, anchor, notes, aside, painting);
    }

    public Strip keptWithNext(boolean kept) {
        return new Strip(before, height, kept, start, repeat, anchor, notes, aside, painting);
    }

    public Strip startingPage(PageStart starts) {
        return new Strip(before, height, keepsWithNext, starts, repeat, anchor, notes, aside, painting);
    }

    public Strip repeating(Repeat again) {
        return new Strip(before, height, keepsWithNext, start, again, anchor, notes, aside, painting);
    }

    public Strip anchoredBy(Anchor told) {
        return new Strip(before, height, keepsWithNext, start, repeat, told, notes, aside, painting);
    }

    Strip noted(List<SetNote> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<SetNote> all = Stream.concat(notes.stream(), more.stream()).toList();
        return new Strip(before, height, keepsWithNext, start, repeat, anchor, all, aside, painting);
    }

    /** The same place with the notes of what is painted within it. */
    public Strip notedLike(Strip within) {
        return noted(within.notes);
    }
}
