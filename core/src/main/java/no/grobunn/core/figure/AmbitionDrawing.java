package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.List;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.figure.AmbitionFigure.Told;
import no.grobunn.core.quantity.Rating;

/** Draws ambitions below each other: a disc on each level where actors stand, a line over the levels they span, a bar where they agreed. Used once. */
final class AmbitionDrawing {
    private static final double NUMBER = mm(6);
    private static final double LEFT = mm(92);
    private static final double LEVEL = (Canvas.LIVE - LEFT) / Rating.MOST;
    private static final double HEAD = mm(6);
    private static final double ROW = mm(11);
    private static final double ONE = mm(1.85);
    private static final double LARGEST = mm(4.6);
    private static final double AGREED = mm(5);
    private static final Stroke SPAN = Stroke.solid(Tone.ACCENT_MID, 2);
    private static final Stroke AGREEMENT = Stroke.solid(Tone.INK, 2);
    private static final TextStyle COUNT = TextStyle.HEAD.in(Tone.WHITE);

    private final List<Told> ambitions;
    private final FigureEdition edition;
    private final double one;
    private final Canvas canvas = new Canvas();

    AmbitionDrawing(List<Told> ambitions, FigureEdition edition) {
        this.ambitions = ambitions;
        this.edition = edition;
        int most = ambitions.stream().mapToInt(AmbitionDrawing::most).max().orElse(1);
        one = Math.min(ONE, LARGEST / Math.sqrt(most));
    }

    private static int most(Told told) {
        int most = 0;
        for (int level = Rating.LEAST; level <= Rating.MOST; level++) {
            most = Math.max(most, told.on(level));
        }
        return most;
    }

    Drawing drawing() {
        for (int level = Rating.LEAST; level <= Rating.MOST; level++) {
            String words = edition.text("ambitions.level", level);
            canvas.text(middle(level), TextStyle.HEAD.ascent(), Anchor.MIDDLE, words, TextStyle.HEAD);
        }
        canvas.line(0, HEAD, Canvas.LIVE, HEAD, Canvas.BASELINE);
        double y = HEAD;
        for (Told told : ambitions) {
            y = row(told, y);
            canvas.line(0, y, Canvas.LIVE, y, Canvas.HAIRLINE);
        }
        return canvas.drawing(legend(y + mm(1.5)));
    }

    private static double middle(int level) {
        return LEFT + LEVEL * (level - 0.5);
    }

    private double row(Told told, double top) {
        List<String> statement =
                edition.lines(edition.plain(told.ambition().statement()), TextStyle.WORDS, LEFT - NUMBER - mm(6));
        double height = Math.max(ROW, statement.size() * TextStyle.WORDS.leading() + mm(3));
        double y = top + height / 2;
        TextStyle number = TextStyle.NAME.in(Tone.ACCENT);
        double words = y - statement.size() * TextStyle.WORDS.leading() / 2;
        canvas.text(0, words + TextStyle.WORDS.ascent(), Integer.toString(told.number()), number);
        canvas.lines(NUMBER, words, statement, TextStyle.WORDS);
        marks(told, y);
        return top + height;
    }

    private void marks(Told told, double y) {
        int least = told.alignment().positions().get(0).level().value();
        int spread = told.alignment().spread();
        if (spread > 0) {
            canvas.line(middle(least), y, middle(least + spread), y, SPAN);
        }
        Rating agreed = told.alignment().agreed();
        if (agreed != null) {
            agreement(canvas, middle(agreed.value()), y);
        }
        for (int level = Rating.LEAST; level <= Rating.MOST; level++) {
            int count = told.on(level);
            if (count > 0) {
                disc(canvas, middle(level), y, Math.max(ONE, one * Math.sqrt(count)), Integer.toString(count));
            }
        }
    }

    private static void agreement(Canvas canvas, double x, double y) {
        canvas.line(x, y - AGREED, x, y + AGREED, AGREEMENT);
    }

    private static void disc(Canvas canvas, double x, double y, double radius, String count) {
        canvas.circle(x, y, radius, Paint.filled(Tone.ACCENT));
        canvas.text(x, COUNT.middle(y), Anchor.MIDDLE, count, COUNT);
    }

    private double legend(double top) {
        Legend legend = new Legend(edition)
                .add(2 * ONE, edition.text("ambitions.count"), (on, x, y) -> disc(on, x + ONE, y, ONE, "1"));
        if (ambitions.stream().anyMatch(told -> told.alignment().isAgreed())) {
            legend.add(
                    2,
                    edition.text("ambitions.agreed.level"),
                    (on, x, y) -> on.line(x + 1, y - mm(1.8), x + 1, y + mm(1.8), AGREEMENT));
        }
        if (ambitions.stream().anyMatch(told -> told.alignment().spread() > 0)) {
            legend.add(mm(7), edition.text("ambitions.span"), (on, x, y) -> on.line(x, y, x + mm(7), y, SPAN));
        }
        return legend.rows(canvas, NUMBER, Canvas.LIVE, top);
    }
}
