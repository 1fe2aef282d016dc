package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.reporting.pdf.page.Page;

/** Everything that is set, in one long column. Of two spaces that meet, the larger holds. Not thread-safe. */
public final class Galley {
    private final List<Strip> strips = new ArrayList<>();
    private double pending;
    private boolean settled;

    public void add(Strip strip) {
        strips.add(strip.before() < pending ? strip.before(pending) : strip);
        pending = 0;
        settled = false;
    }

    /** Something with a page of its own is met here; what stands above and below it are neighbours as if it were not. */
    public void meet(Aside aside) {
        strips.add(Strip.meeting(aside));
    }

    /** At least so much space before what follows, in points. */
    public void space(double points) {
        if (!settled) {
            pending = Math.max(pending, points);
        }
    }

    /** Exactly so much space before what follows, in points, unless that is a heading: what follows belongs to what stands above. */
    public void join(double points) {
        pending = points;
        settled = true;
    }

    /** What was added last stays on the page of what follows. */
    public void holdLast() {
        int last = strips.size() - 1;
        while (last >= 0 && strips.get(last).aside() != null) {
            last--;
        }
        if (last >= 0) {
            strips.set(last, strips.get(last).keptWithNext(true));
        }
    }

    /** Everything set, as one piece that no page break parts; its footnotes and what is met within it are the caller's to refuse. */
    public Strip whole() {
        List<Strip> parts = List.copyOf(strips);
        double height = 0;
        for (int i = 0; i < parts.size(); i++) {
            height += (i == 0 ? 0 : parts.get(i).before()) + parts.get(i).height();
        }
        return Strip.of(height, (page, top) -> paint(parts, page, top));
    }

    private static void paint(List<Strip> parts, Page page, double top) {
        double at = top;
        for (int i = 0; i < parts.size(); i++) {
            at += i == 0 ? 0 : parts.get(i).before();
            parts.get(i).painting().paint(page, at);
            at += parts.get(i).height();
        }
    }

    public List<Strip> strips() {
        return strips;
    }

    /** Forgets what was set, when it is cut into pages. */
    public void clear() {
        strips.clear();
    }
}
