package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;

/** A drawing being made; later marks cover earlier ones. Lengths are points. Not thread-safe. */
final class Canvas {
    /** How wide a page's live area is. */
    static final double LIVE = mm(164);

    /** What two lengths may differ by and still be the same. */
    static final double CLOSE = 0.001;

    static final Stroke BASELINE = Stroke.solid(Tone.INK, 0.75);
    static final Stroke HAIRLINE = Stroke.solid(Tone.RULE, 0.25);

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        marks.add(mark);
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        add(new Mark.Line(x1, y1, x2, y2, stroke));
    }

    void rectangle(double x, double y, double width, double height, Paint paint) {
        add(new Mark.Rectangle(x, y, width, height, paint));
    }

    void circle(double x, double y, double radius, Paint paint) {
        add(new Mark.Circle(x, y, radius, paint));
    }

    /** A rhombus about its middle. */
    void diamond(double x, double y, double width, double height, Paint paint) {
        add(Mark.polygon(
                List.of(
                        new Point(x, y - height / 2),
                        new Point(x + width / 2, y),
                        new Point(x, y + height / 2),
                        new Point(x - width / 2, y)),
                paint));
    }

    /** A line of text; nothing if it is blank. */
    void text(double x, double baseline, Mark.Anchor anchor, String words, TextStyle style) {
        if (!words.isBlank()) {
            add(new Mark.Text(x, baseline, anchor, words, style.typeface(), style.size(), style.tone()));
        }
    }

    /** A line of text from its left edge. */
    void text(double x, double baseline, String words, TextStyle style) {
        text(x, baseline, Mark.Anchor.START, words, style);
    }

    /** Lines below each other; returns where they end. */
    double lines(double x, double top, Mark.Anchor anchor, List<String> lines, TextStyle style) {
        double y = top;
        for (String line : lines) {
            text(x, y + style.ascent(), anchor, line, style);
            y += style.leading();
        }
        return y;
    }

    /** Lines below each other from their left edges; returns where they end. */
    double lines(double x, double top, List<String> lines, TextStyle style) {
        return lines(x, top, Mark.Anchor.START, lines, style);
    }

    /** The drawing. */
    Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks);
    }

    /** The drawing, as wide as the live area. */
    Drawing drawing(double height) {
        return new Drawing(LIVE, height, marks);
    }
}
