package no.grobunn.reporting.pdf.page;

import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Path;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.text.Characters;
import org.jspecify.annotations.Nullable;

/** Paints the marks of a drawing with its top left corner at a place of a page. Single use, not thread-safe. */
final class DrawingPainter {
    /** What SVG does where nothing is said, so that both pictures agree. */
    private static final int MITRE = 4;

    private static final int USUAL_MITRE = 10;

    private final Page page;
    private final Pen pen;
    private final Palette palette;
    private final double left;
    private final double top;

    DrawingPainter(Page page, Pen pen, Palette palette, double left, double top) {
        this.page = page;
        this.pen = pen;
        this.palette = palette;
        this.left = left;
        this.top = top;
    }

    void paint(Drawing drawing) {
        pen.mitre(MITRE);
        drawing.marks().forEach(this::paint);
        pen.mitre(USUAL_MITRE);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Text text) {
            words(text);
        } else if (mark instanceof Mark.Line line) {
            shape(null, line.stroke(), () -> pen.line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2())));
        } else if (mark instanceof Mark.Rectangle box) {
            shape(box.paint(), () -> pen.rectangle(x(box.x()), y(box.y()), box.width(), box.height()));
        } else if (mark instanceof Mark.Circle circle) {
            shape(circle.paint(), () -> pen.circle(x(circle.x()), y(circle.y()), circle.radius()));
        } else if (mark instanceof Mark.Outline outline) {
            shape(outline.paint(), () -> outline.path().steps().forEach(this::step));
        }
    }

    private void shape(Paint paint, Runnable outline) {
        shape(paint.fill(), paint.stroke(), outline);
    }

    private void shape(@Nullable Tone fill, @Nullable Stroke stroke, Runnable outline) {
        if (fill != null) {
            pen.fill(palette.of(fill));
        }
        if (stroke != null) {
            pen.stroke(palette.of(stroke.tone()), stroke.width(), stroke.dash());
        }
        if (fill != null || stroke != null) {
            outline.run();
            pen.paint(fill != null, stroke != null);
        }
    }

    private void step(Path.Step step) {
        if (step instanceof Path.Move move) {
            pen.move(x(move.x()), y(move.y()));
        } else if (step instanceof Path.To to) {
            pen.to(x(to.x()), y(to.y()));
        } else if (step instanceof Path.Curve curve) {
            pen.curve(x(curve.x1()), y(curve.y1()), x(curve.x2()), y(curve.y2()), x(curve.x()), y(curve.y()));
        } else {
            pen.close();
        }
    }

    private void words(Mark.Text text) {
        String words = Characters.composed(text.words());
        Cut cut = text.typeface() == Typeface.SEMIBOLD ? Cut.SEMIBOLD : Cut.REGULAR;
        double start = text.left((ignored, typeface, size) -> page.width(words, cut, size));
        page.words(words, cut, text.size(), palette.of(text.tone()), x(start), y(text.y()));
    }

    private double x(double across) {
        return left + across;
    }

    private double y(double down) {
        return top + down;
    }
}
