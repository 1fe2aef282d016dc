package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.List;

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

    public List<Strip> strips() {
        return strips;
    }

    /** Forgets what was set, when it is cut into pages. */
    public void clear() {
        strips.clear();
    }
}
