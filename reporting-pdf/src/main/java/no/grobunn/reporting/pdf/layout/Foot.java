package no.grobunn.reporting.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.page.Artifact;

/** The foot of the page that is being filled: footnotes below a rule, and what of them goes over to the next page. Lengths are points. Not thread-safe. */
final class Foot {
    private static final double ABOVE_RULE = 14;
    private static final double BELOW_RULE = 6;
    private static final double RULE = 0.5;

    private final Colour ink;
    private final List<NoteLine> standing = new ArrayList<>();
    private final Deque<NoteLine> waiting = new ArrayDeque<>();
    private double height;

    Foot(Colour ink) {
        this.ink = ink;
    }

    /** How much room it takes, with the space above it. */
    double height() {
        return height;
    }

    boolean isEmpty() {
        return standing.isEmpty();
    }

    /** How much higher it would be with these notes. */
    double growth(List<SetNote> notes) {
        double more = 0;
        for (SetNote note : notes) {
            more += note.height() * note.lines().size();
        }
        return more > 0 && isEmpty() ? more + ABOVE_RULE + BELOW_RULE : more;
    }

    /** Takes notes in, as far as there is room; what is left goes over. */
    void add(List<SetNote> notes, double room) {
        for (SetNote note : notes) {
            for (int i = 0; i < note.lines().size(); i++) {
                waiting.add(new NoteLine(
                        i == 0 ? note.anchor() : null,
                        note.height(),
                        note.lines().get(i)));
            }
        }
        fill(room);
    }

    /** Begins the foot of the next page with what went over. */
    void next(double room) {
        standing.clear();
        height = 0;
        fill(room);
    }

    private void fill(double room) {
        while (!waiting.isEmpty()) {
            double more = waiting.getFirst().height() + (isEmpty() ? ABOVE_RULE + BELOW_RULE : 0);
            if (height + more > room) {
                return;
            }
            height += more;
            standing.add(waiting.removeFirst());
        }
    }

    /** Puts what stands here on its page. */
    void place(Sheet sheet, int index, double bottom) {
        if (isEmpty()) {
            return;
        }
        double at = bottom - height + ABOVE_RULE;
        sheet.put(
                (page, top) -> page.begin(Artifact.LAYOUT)
                        .rule(Grid.TEXT_LEFT, Grid.TEXT_LEFT + Grid.TEXT_WIDTH, top, RULE, ink),
                at);
        at += BELOW_RULE;
        for (NoteLine line : standing) {
            if (line.anchor() != null) {
                line.anchor().place(index, at);
            }
            sheet.put(line.painting(), at);
            at += line.height();
        }
    }
}
