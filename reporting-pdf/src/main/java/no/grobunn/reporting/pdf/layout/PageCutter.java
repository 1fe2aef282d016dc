package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.PageFormat;

/**
 * Cuts a galley into pages: fills each as far as what must stay together allows. What has a page of its own follows the page on which it is met. Single
 * use.
 */
public final class PageCutter {
    private static final double SLACK = 0.01;

    /** Fewer chapters than this may leave their pages as empty as they are. */
    private static final int FEW_CHAPTERS = 3;

    /** How full the last pages of chapters are on average where they begin pages; below this they flow on. */
    private static final double THIN = 0.45;

    /** No chapter begins further down a page than this. */
    private static final double LATE = 0.65;

    /** A page no fuller than this is not left for a chapter's sake. */
    private static final double LITTLE = 0.4;

    /** A page fuller than this is left for what is met on it, so that the next section does not come in between. */
    private static final double ENOUGH = 0.4;

    /** How much of a page notes take that come from the page before. */
    private static final double MOST_NOTES = 0.6;

    private final List<Strip> strips;
    private final PageFormat format;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Aside> waiting = new ArrayList<>();
    private final Foot foot;
    private final boolean flowing;
    private final List<Double> chapterEnds = new ArrayList<>();
    private Sheet sheet;
    private double at;

    private PageCutter(Galley galley, PageFormat format, Colour ink, boolean flowing) {
        this.flowing = flowing;
        this.strips = galley.strips();
        this.format = format;
        this.foot = new Foot(ink);
        this.sheet = new Sheet(format);
    }

    /**
     * The pages in order, at least one. Chapters begin pages, except below a chapter that ends early on its last; in a document whose chapters mostly
     * leave their last page emptier than full, they flow on.
     *
     * @param format the pages of the text
     * @param ink the colour of the rule above footnotes
     */
    public static List<Sheet> cut(Galley galley, PageFormat format, Colour ink) {
        PageCutter parted = new PageCutter(galley, format, ink, false);
        List<Sheet> sheets = parted.cut();
        return parted.isThin() ? new PageCutter(galley, format, ink, true).cut() : sheets;
    }

    /** Whether so many pages are left so empty that the document looks unfinished rather than airy. */
    private boolean isThin() {
        return chapterEnds.size() >= FEW_CHAPTERS
                && chapterEnds.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(1)
                        < THIN;
    }

    private List<Sheet> cut() {
        begin();
        int from = 0;
        while (from < strips.size()) {
            int to = chainEnd(from);
            if (!sheet.isEmpty() && (startsPage(from) || !fits(from, to))) {
                turn();
            }
            for (int i = from; i < to; i++) {
                place(strips.get(i));
            }
            from = to;
        }
        while (isBegun() || sheets.isEmpty()) {
            turn();
        }
        return sheets;
    }

    private boolean startsPage(int from) {
        Strip strip = strips.get(from);
        double filled = (at - format.top()) / format.liveHeight();
        boolean parted = strip.anchor() != null && !waiting.isEmpty() && filled > ENOUGH;
        return switch (strip.start()) {
            case ALWAYS -> true;
            case UNLESS_SHORT -> {
                chapterEnds.add(filled);
                yield !waiting.isEmpty() || filled > (flowing ? LATE : LITTLE);
            }
            case IF_LATE -> parted || (filled > LATE && !fits(from, chapterEnd(from)));
            case NO -> parted;
        };
    }

    /** Where the next chapter begins. */
    private int chapterEnd(int from) {
        int end = from + 1;
        while (end < strips.size() && strips.get(end).start() == PageStart.NO) {
            end++;
        }
        return end;
    }

    private void place(Strip strip) {
        if (strip.aside() != null) {
            meet(strip.aside());
        } else {
            set(strip);
        }
    }

    /** On a page that is still empty, what is met comes before it. */
    private void meet(Aside aside) {
        waiting.add(aside);
        if (sheet.isEmpty()) {
            setAsides();
        } else {
            sheet.put((page, top) -> aside.place().run(), at);
        }
    }

    /** Sets a strip, on a new page if its chain is too long for one. */
    private void set(Strip strip) {
        while (isBegun() && !fits(strip)) {
            turn();
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
            anchor.place(sheets.size(), at);
        }
        sheet.put(strip.painting(), at);
        at += strip.height();
        if (!strip.notes().isEmpty()) {
            foot.add(strip.notes(), format.bottom() + SLACK - at);
        }
    }

    private boolean isBegun() {
        return !sheet.isEmpty() || !foot.isEmpty();
    }

    private boolean fits(Strip strip) {
        double before = sheet.isEmpty() ? 0 : strip.before();
        return at + before + strip.height() + foot.height() + foot.growth(strip.notes()) <= format.bottom() + SLACK;
    }

    /** A chain ends where a page begins, or after a strip that keeps nothing; what has a page of its own does not part it. */
    private int chainEnd(int from) {
        int end = from + 1;
        boolean kept = strips.get(from).keepsWithNext();
        while (end < strips.size() && kept && strips.get(end).start() == PageStart.NO) {
            kept = strips.get(end).aside() != null || strips.get(end).keepsWithNext();
            end++;
        }
        return end;
    }

    private boolean fits(int from, int to) {
        double end = at + foot.height();
        List<SetNote> notes = List.of();
        for (int i = from; i < to; i++) {
            Strip strip = strips.get(i);
            end += strip.before() + strip.height();
            notes = joined(notes, strip.notes());
        }
        return end + foot.growth(notes) <= format.bottom() + SLACK;
    }

    private static List<SetNote> joined(List<SetNote> notes, List<SetNote> more) {
        return more.isEmpty()
                ? notes
                : Stream.concat(notes.stream(), more.stream()).toList();
    }

    /** Ends a page; what was met on it follows. */
    private void turn() {
        foot.place(sheet, sheets.size(), format.bottom());
        sheets.add(sheet);
        setAsides();
        begin();
    }

    private void setAsides() {
        for (Aside aside : waiting) {
            Sheet own = new Sheet(aside.format());
            own.put(aside.painting(), aside.format().top());
            sheets.add(own);
        }
        waiting.clear();
    }

    private void begin() {
        sheet = new Sheet(format);
        at = format.top();
        foot.next(format.liveHeight() * MOST_NOTES);
    }
}
