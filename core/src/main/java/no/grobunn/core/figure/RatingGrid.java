package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Path;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.quantity.Rating;

/** Draws numbers in the fields of two ratings, 1 to 5 each; up to three in a field as discs, more as a span. Used once. */
final class RatingGrid {
    static final double CELL = mm(13.4);
    static final double DISC = mm(2.6);
    static final double LEFT = mm(7);
    static final double SIDE = CELL * Rating.MOST;

    /** Where the grid ends on the right. */
    static final double RIGHT = LEFT + SIDE + mm(1);

    /** Where a legend beside the grid begins. */
    static final double LEGEND = LEFT + SIDE + mm(14);

    static final double TOP = mm(5);

    private static final int DISCS = 3;
    private static final Stroke FRAME = Stroke.solid(Tone.FRAME, 0.5);
    private static final TextStyle NUMBER = new TextStyle(TextStyle.HEAD.typeface(), 7.5, 10, Tone.WHITE);
    private static final TextStyle TICK = TextStyle.LABEL.in(Tone.GREY_7);

    private final Canvas canvas;

    RatingGrid(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A field of the grid, the worst or best first. */
    record Field(Rating across, Rating up) implements Comparable<Field> {
        @Override
        public int compareTo(Field other) {
            int byUp = other.up.compareTo(up);
            return byUp == 0 ? across.compareTo(other.across) : byUp;
        }
    }

    /** What fills a field. */
    @FunctionalInterface
    interface Ground {
        Tone of(int across, int up);
    }

    /** Draws the fields with their axes; returns where they end. */
    double fields(String across, String up, Ground ground) {
        for (int column = Rating.LEAST; column <= Rating.MOST; column++) {
            for (int row = Rating.LEAST; row <= Rating.MOST; row++) {
                canvas.rectangle(left(column), top(row), CELL, CELL, new Paint(ground.of(column, row), FRAME));
            }
        }
        canvas.rectangle(LEFT, TOP, SIDE, SIDE, Paint.stroked(Stroke.solid(Tone.GREY_7, 0.75)));
        for (int step = Rating.LEAST; step <= Rating.MOST; step++) {
            String words = Integer.toString(step);
            canvas.text(left(step) + CELL / 2, TOP + SIDE + mm(4), Anchor.MIDDLE, words, TICK);
            canvas.text(LEFT - mm(2.5), TICK.middle(top(step) + CELL / 2), Anchor.END, words, TICK);
        }
        canvas.text(0, TextStyle.HEAD.ascent(), up, TextStyle.HEAD);
        canvas.text(LEFT + SIDE / 2, TOP + SIDE + mm(8.5), Anchor.MIDDLE, across, TextStyle.HEAD);
        return TOP + SIDE + mm(10);
    }

    /** Draws the numbers of a field; they follow on each other without a gap where there are more than three. */
    private void numbers(Field field, List<Integer> shown) {
        double x = left(field.across.value()) + CELL / 2;
        double y = top(field.up.value()) + CELL / 2;
        if (shown.size() > DISCS) {
            span(canvas, x, y, shown.get(0) + "–" + shown.get(shown.size() - 1));
            return;
        }
        double apart = DISC + mm(0.3);
        boolean two = shown.size() == 2;
        for (int i = 0; i < shown.size(); i++) {
            boolean below = i == 2;
            double dx = shown.size() == 1 || below ? 0 : i == 0 ? -apart : apart;
            double dy = shown.size() == 1 || two ? 0 : below ? apart : -apart;
            disc(canvas, x + dx, y + dy, shown.get(i).toString());
        }
    }

    /** Draws a number in a disc. */
    static void disc(Canvas canvas, double x, double y, String number) {
        canvas.circle(x, y, DISC, Paint.filled(Tone.INK));
        canvas.text(x, NUMBER.middle(y), Anchor.MIDDLE, number, NUMBER);
    }

    /**
     * Numbers things from 1 and draws each where it belongs; those of a field follow each other.
     *
     * @return whether a field has so many that they are drawn as a span
     */
    <T> boolean place(List<T> things, Function<T, Field> field) {
        Map<Field, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < things.size(); i++) {
            numbers.computeIfAbsent(field.apply(things.get(i)), key -> new ArrayList<>())
                    .add(i + 1);
        }
        numbers.forEach(this::numbers);
        return numbers.values().stream().anyMatch(shown -> shown.size() > DISCS);
    }

    /** Begins a legend with what the numbers mean. */
    static Legend legend(FigureEdition edition, String key, boolean crowded) {
        Legend legend = new Legend(edition);
        legend.add(2 * DISC, edition.text(key), (on, x, y) -> disc(on, x + DISC, y, "1"));
        if (crowded) {
            legend.add(mm(11), edition.text("grid.span"), (on, x, y) -> span(on, x + mm(5.5), y, "1–4"));
        }
        return legend;
    }

    /** Draws a span of numbers in a disc drawn out. */
    static void span(Canvas canvas, double x, double y, String words) {
        double half = mm(3.2);
        double bulge = DISC * 4 / 3;
        Path outline = new Path(List.of(
                new Path.Move(x - half, y - DISC),
                new Path.To(x + half, y - DISC),
                new Path.Curve(x + half + bulge, y - DISC, x + half + bulge, y + DISC, x + half, y + DISC),
                new Path.To(x - half, y + DISC),
                new Path.Curve(x - half - bulge, y + DISC, x - half - bulge, y - DISC, x - half, y - DISC),
                new Path.Close()));
        canvas.add(new Mark.Outline(outline, Paint.filled(Tone.INK)));
        canvas.text(x, NUMBER.middle(y), Anchor.MIDDLE, words, NUMBER);
    }

    private static double left(int column) {
        return LEFT + (column - 1) * CELL;
    }

    private static double top(int row) {
        return TOP + (Rating.MOST - row) * CELL;
    }
}
