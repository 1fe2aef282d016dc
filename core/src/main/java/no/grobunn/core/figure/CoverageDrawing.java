package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.Collection;
import java.util.List;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.CoverageCell;
import no.grobunn.core.analysis.CoverageMatrix;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.need.NeedId;

/** Draws the chain against the strategies: a disc whose area follows the number of initiatives, a ring for a white spot, a dot for nothing. Used once. */
final class CoverageDrawing {
    private static final double NAMES = mm(24);
    private static final double CELL = (Canvas.LIVE - NAMES) / CircularStrategy.values().length;
    private static final double ROW = mm(7.7);
    private static final double HEAD = mm(10);
    private static final double ONE = mm(1.85);
    private static final double LARGEST = 0.46 * ROW;
    private static final double DOT = mm(0.35);
    private static final double SPOT = mm(1.9);
    private static final TextStyle NUMBER = TextStyle.HEAD.in(Tone.WHITE);
    private static final TextStyle STRATEGY = TextStyle.SMALL.in(Tone.GREY_7);
    private static final Paint TAKEN = Paint.stroked(Stroke.dashed(Tone.INK, 0.75, 2.2, 1.6));
    private static final Paint OPEN = Paint.stroked(Stroke.solid(Tone.INK, 0.75));

    private final CoverageMatrix<CircularStrategy> matrix;
    private final Collection<NeedId> answered;
    private final FigureEdition edition;
    private final double one;
    private final Canvas canvas = new Canvas();

    CoverageDrawing(CoverageMatrix<CircularStrategy> matrix, Collection<NeedId> answered, FigureEdition edition) {
        this.matrix = matrix;
        this.answered = answered;
        this.edition = edition;
        one = Math.min(ONE, LARGEST / Math.sqrt(Math.max(1, matrix.most())));
    }

    Drawing drawing() {
        double top = heads();
        canvas.line(0, top, Canvas.LIVE, top, Canvas.BASELINE);
        double y = top;
        for (ChainLevel level : matrix.levels()) {
            List<String> name = edition.lines(edition.texts().termCapitalised(level), TextStyle.LABEL, NAMES - 4);
            double height = Math.max(ROW, name.size() * TextStyle.LABEL.leading() + 4);
            canvas.lines(0, y + (height - name.size() * TextStyle.LABEL.leading()) / 2, name, TextStyle.LABEL);
            for (CircularStrategy strategy : matrix.columns()) {
                cell(matrix.at(level, strategy), middle(strategy), y + height / 2);
            }
            y += height;
            canvas.line(0, y, Canvas.LIVE, y, Canvas.HAIRLINE);
        }
        return canvas.drawing(legend(y + mm(1.5)));
    }

    /** Draws the strategies' codes and names; returns where they end. */
    private double heads() {
        double end = HEAD;
        for (CircularStrategy strategy : matrix.columns()) {
            double x = middle(strategy);
            canvas.text(x, TextStyle.HEAD.ascent(), Anchor.MIDDLE, strategy.code(), TextStyle.HEAD);
            List<String> name = edition.lines(edition.texts().termCapitalised(strategy), STRATEGY, CELL - 1);
            end = Math.max(end, canvas.lines(x, TextStyle.HEAD.leading(), Anchor.MIDDLE, name, STRATEGY) + 2);
        }
        return end;
    }

    private double middle(CircularStrategy strategy) {
        return NAMES + CELL * (matrix.columns().indexOf(strategy) + 0.5);
    }

    private void cell(CoverageCell<CircularStrategy> cell, double x, double y) {
        int count = cell.reach().initiatives();
        if (count > 0) {
            disc(canvas, x, y, Math.max(mm(1.5), one * Math.sqrt(count)), Integer.toString(count));
        } else if (cell.reach().isWhiteSpot()) {
            canvas.circle(x, y, SPOT, cell.reach().isTakenOnWith(answered) ? TAKEN : OPEN);
        } else {
            canvas.circle(x, y, DOT, Paint.filled(Tone.GREY_3));
        }
    }

    private static void disc(Canvas canvas, double x, double y, double radius, String number) {
        canvas.circle(x, y, radius, Paint.filled(Tone.ACCENT));
        canvas.text(x, NUMBER.middle(y), Anchor.MIDDLE, number, NUMBER);
    }

    private double legend(double top) {
        Legend legend = new Legend(edition);
        if (matrix.most() > 0) {
            legend.add(2 * ONE, edition.text("coverage.count"), (on, x, y) -> disc(on, x + ONE, y, ONE, "1"));
        }
        List<CoverageCell<CircularStrategy>> spots = matrix.whiteSpots();
        long taken = spots.stream()
                .filter(cell -> cell.reach().isTakenOnWith(answered))
                .count();
        if (taken > 0) {
            legend.add(2 * SPOT, edition.text("coverage.taken-on"), (on, x, y) -> on.circle(x + SPOT, y, SPOT, TAKEN));
        }
        if (taken < spots.size()) {
            legend.add(2 * SPOT, edition.text("coverage.spot"), (on, x, y) -> on.circle(x + SPOT, y, SPOT, OPEN));
        }
        legend.add(
                2 * DOT,
                edition.text("coverage.nothing"),
                (on, x, y) -> on.circle(x + DOT, y, DOT, Paint.filled(Tone.GREY_3)));
        return legend.rows(canvas, NAMES, Canvas.LIVE, top);
    }
}
