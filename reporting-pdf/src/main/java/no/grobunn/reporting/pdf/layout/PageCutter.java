package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into pages: fills each as far as what must stay together allows. Single use. */
public final class PageCutter {
    private static final double SLACK = 0.01;

    private final List<Strip> strips;
    private final double head;
    private final double foot;
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet = new Sheet();
    private double at;

    /**
     * Prepares a cut.
     *
     * @param head where text begins on a page, in points below its upper edge
     * @param foot where it ends
     */
    public PageCutter(Galley galley, double head, double foot) {
        this.strips = galley.strips();
        this.head = head;
        this.foot = foot;
    }

    public List<Sheet> cut() {
        begin();
        int from = 0;
        while (from < strips.size()) {
            int to = chainEnd(from);
            if (!sheet.isEmpty() && (strips.get(from).startsPage() || !fits(from, to))) {
                begin();
            }
            for (int i = from; i < to; i++) {
                place(strips.get(i));
            }
            from = to;
        }
        return sheets;
    }

    /** Places a strip, on a new page if its chain is too long for one. */
    private void place(Strip strip) {
        if (!sheet.isEmpty() && at + strip.before() + strip.height() > foot + SLACK) {
            begin();
        }
        if (sheet.isEmpty()) {
            Repeat repeat = strip.repeat();
            if (repeat != null) {
                sheet.put(repeat.painting(), at);
                at += repeat.height();
            }
        } else {
            at += strip.before();
        }
        Anchor anchor = strip.anchor();
        if (anchor != null) {
            anchor.place(sheets.size() - 1, at);
        }
        sheet.put(strip.painting(), at);
        at += strip.height();
    }

    private int chainEnd(int from) {
        int end = from + 1;
        while (end < strips.size()
                && strips.get(end - 1).keepsWithNext()
                && !strips.get(end).startsPage()) {
            end++;
        }
        return end;
    }

    private boolean fits(int from, int to) {
        double end = at;
        for (int i = from; i < to; i++) {
            end += strips.get(i).before() + strips.get(i).height();
        }
        return end <= foot + SLACK;
    }

    private void begin() {
        sheet = new Sheet();
        sheets.add(sheet);
        at = head;
    }
}
