package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.page.Page;

/** What stands on one page, from top to bottom. Not thread-safe. */
public final class Sheet {
    private final PageFormat format;
    private final List<Placed> placed = new ArrayList<>();

    Sheet(PageFormat format) {
        this.format = format;
    }

    public PageFormat format() {
        return format;
    }

    void put(Painting painting, double top) {
        placed.add(new Placed(painting, top));
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /** Paints all of it, once: what was set is forgotten with its page, since long documents hold much. */
    public void paint(Page page) {
        for (Placed one : placed) {
            one.painting().paint(page, one.top());
        }
        placed.clear();
    }

    private record Placed(Painting painting, double top) {}
}
