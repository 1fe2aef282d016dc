package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.drawing.Drawing;

/** What marks stand for, in rows below a plot. Not thread-safe. */
final class Legend {
    private static final TextStyle STYLE = TextStyle.LABEL;
    private static final double TO_WORDS = Drawing.mm(1.6);
    private static final double BETWEEN = Drawing.mm(7);
    private static final double ROW = Drawing.mm(5);

    private final FigureEdition edition;
    private final List<Entry> entries = new ArrayList<>();

    Legend(FigureEdition edition) {
        this.edition = edition;
    }

    /** Draws a sample of a mark. */
    @FunctionalInterface
    interface Sample {
        /** Draws it from its left edge, centred on a height. */
        void draw(Canvas canvas, double x, double y);
    }

    private record Entry(Sample sample, double width, String words) {}

    /** Adds a mark, so wide, and what it stands for. */
    Legend add(double width, String words, Sample sample) {
        entries.add(new Entry(sample, width, words));
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Draws the entries in rows between two edges; returns where they end. */
    double rows(Canvas canvas, double left, double right, double top) {
        double x = left;
        double y = top + ROW / 2;
        for (Entry entry : entries) {
            double end = x + entry.width + TO_WORDS + edition.width(entry.words, STYLE);
            if (x > left && end > right) {
                end += left - x;
                x = left;
                y += ROW;
            }
            entry.sample.draw(canvas, x, y);
            canvas.text(x + entry.width + TO_WORDS, STYLE.middle(y), entry.words, STYLE);
            x = end + BETWEEN;
        }
        return entries.isEmpty() ? top : y + ROW / 2;
    }

    /** Draws the entries below each other, their words in one column that wraps; returns where they end. */
    double column(Canvas canvas, double left, double right, double top) {
        double sample = entries.stream().mapToDouble(Entry::width).max().orElse(0);
        double words = left + sample + Drawing.mm(2.5);
        double y = top;
        for (Entry entry : entries) {
            List<String> lines = edition.lines(entry.words, STYLE, right - words);
            double height = Math.max(Drawing.mm(7), lines.size() * STYLE.leading() + 3);
            entry.sample.draw(canvas, left + (sample - entry.width) / 2, y + height / 2);
            canvas.lines(words, y + (height - lines.size() * STYLE.leading()) / 2, lines, STYLE);
            y += height;
        }
        return y;
    }
}
