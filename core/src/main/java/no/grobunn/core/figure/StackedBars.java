package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.money.Money;

/** Draws amounts as layers of upright bars with their totals above. Used once. */
final class StackedBars {
    private static final double HEAD = mm(5);
    private static final double HEIGHT = mm(44);
    private static final double BAR = mm(15);
    private static final double NARROWEST = mm(98);
    private static final double LEAST = mm(0.4);
    private static final double SWATCH = mm(3.2);
    private static final Stroke KEYLINE = Stroke.solid(Tone.INK, 0.5);
    private static final TextStyle TICK = TextStyle.LABEL.in(Tone.GREY_7);

    private final List<String> bars;
    private final List<Layer> layers;
    private final MoneyScale scale;
    private final FigureEdition edition;
    private final Canvas canvas = new Canvas();

    /**
     * Prepares a drawing.
     *
     * @param bars what the bars are called, from left to right
     * @param layers from the lowest up; one of them has money in some bar
     * @param scale what amounts are written in
     */
    StackedBars(List<String> bars, List<Layer> layers, MoneyScale scale, FigureEdition edition) {
        this.bars = bars;
        this.layers = layers;
        this.scale = scale;
        this.edition = edition;
    }

    /**
     * What the same part of each bar stands for.
     *
     * @param amounts one for each bar
     */
    record Layer(String name, Tone tone, List<Money> amounts) {}

    Drawing drawing() {
        List<Money> totals =
                IntStream.range(0, bars.size()).mapToObj(this::total).toList();
        AmountAxis axis = AmountAxis.upTo(totals.stream().max(Money::compareTo).orElseThrow());
        double left = grid(axis);
        double step = step(left);
        for (int i = 0; i < bars.size(); i++) {
            double middle = left + step * (i + 0.5);
            double top = bar(i, middle, Math.min(BAR, step / 2), axis);
            total(middle, top, scale.write(totals.get(i), edition));
            canvas.text(middle, HEAD + HEIGHT + mm(4.4), Anchor.MIDDLE, bars.get(i), TextStyle.LABEL);
        }
        canvas.line(left, HEAD + HEIGHT, left + step * bars.size(), HEAD + HEIGHT, Canvas.BASELINE);
        return canvas.drawing(legend(left, HEAD + HEIGHT + mm(7.5)));
    }

    /** Writes a total above its bar, clear of the gridlines. */
    private void total(double middle, double top, String words) {
        double width = edition.width(words, TextStyle.NAME) + 3;
        double y = top - mm(4.4);
        canvas.rectangle(middle - width / 2, y, width, mm(3.6), Paint.filled(Tone.WHITE));
        canvas.text(middle, TextStyle.NAME.middle(y + mm(1.8)), Anchor.MIDDLE, words, TextStyle.NAME);
    }

    private Money total(int bar) {
        return Money.sum(layers.stream().map(layer -> layer.amounts.get(bar)).toList());
    }

    /** From the middle of one bar to the next: twice the bar where there is room, wider in a plot of few. */
    private double step(double left) {
        double narrowest = Math.max(NARROWEST - left, 2 * BAR * bars.size());
        return Math.min(Canvas.LIVE - left, narrowest) / bars.size();
    }

    /** Draws the gridlines with their amounts; returns where the plot begins. */
    private double grid(AmountAxis axis) {
        double left = mm(2)
                + axis.gridlines().stream()
                        .mapToDouble(amount -> edition.width(tick(amount), TICK))
                        .max()
                        .orElse(0);
        double right = left + step(left) * bars.size();
        for (Money amount : axis.gridlines()) {
            double y = HEAD + HEIGHT * (1 - axis.share(amount));
            canvas.line(left, y, right, y, Canvas.HAIRLINE);
            canvas.text(left - mm(2), TICK.middle(y), Anchor.END, tick(amount), TICK);
        }
        return left;
    }

    private String tick(Money amount) {
        return amount.isZero() ? "0" : scale.exactly(amount, edition);
    }

    /** Draws a bar; returns where it ends. */
    private double bar(int index, double middle, double width, AmountAxis axis) {
        double y = HEAD + HEIGHT;
        for (Layer layer : layers) {
            Money amount = layer.amounts.get(index);
            if (!amount.isZero()) {
                double height = Math.max(LEAST, HEIGHT * axis.share(amount));
                y -= height;
                canvas.rectangle(middle - width / 2, y, width, height, new Paint(layer.tone, KEYLINE));
            }
        }
        return y;
    }

    private double legend(double left, double top) {
        Legend legend = new Legend(edition);
        layers.forEach(layer -> legend.add(
                SWATCH,
                layer.name,
                (on, x, y) -> on.rectangle(x, y - SWATCH / 2, SWATCH, SWATCH, new Paint(layer.tone, KEYLINE))));
        return legend.rows(canvas, left, Canvas.LIVE, top);
    }
}
