package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Path;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.drawing.Tone;
import org.jspecify.annotations.Nullable;

/** A drawing as a reader sees it: where its text stands, and on what ground. */
final class Seen {
    private static final double TOLERANCE = 0.5;

    private final Drawing drawing;

    Seen(Drawing drawing) {
        this.drawing = drawing;
    }

    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right - TOLERANCE
                    && other.left < right - TOLERANCE
                    && top < other.bottom - TOLERANCE
                    && other.top < bottom - TOLERANCE;
        }

        boolean holds(double x, double y) {
            return left <= x && x <= right && top <= y && y <= bottom;
        }
    }

    static Box box(Mark.Text text) {
        double left = text.left(TextMeasure.sourceSans3());
        double width = TextMeasure.sourceSans3().width(text.words(), text.typeface(), text.size());
        return new Box(left, text.y() - text.size() * 0.72, left + width, text.y() + text.size() * 0.2);
    }

    List<Mark.Text> texts() {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    /** The texts that do not lie wholly within the drawing. */
    List<String> outside() {
        return texts().stream()
                .filter(text -> {
                    Box box = box(text);
                    return box.left < -TOLERANCE
                            || box.top < -TOLERANCE
                            || box.right > drawing.width() + TOLERANCE
                            || box.bottom > drawing.height() + TOLERANCE;
                })
                .map(Mark.Text::words)
                .toList();
    }

    /** The pairs of texts that stand on each other. */
    List<String> overlapping() {
        List<String> pairs = new ArrayList<>();
        List<Mark.Text> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (box(texts.get(i)).meets(box(texts.get(j)))) {
                    pairs.add(texts.get(i).words() + " / " + texts.get(j).words());
                }
            }
        }
        return pairs;
    }

    /** What lies under a text, at both ends and in the middle. */
    List<Tone> grounds(Mark.Text text) {
        Box box = box(text);
        double y = (box.top + box.bottom) / 2;
        return List.of(
                ground(text, box.left + 0.2, y),
                ground(text, (box.left + box.right) / 2, y),
                ground(text, box.right - 0.2, y));
    }

    private Tone ground(Mark.Text text, double x, double y) {
        Tone ground = Tone.WHITE;
        for (Mark mark : drawing.marks().subList(0, drawing.marks().indexOf(text))) {
            Tone fill = fill(mark);
            if (fill != null && box(mark).holds(x, y)) {
                ground = fill;
            }
        }
        return ground;
    }

    static @Nullable Tone fill(Mark mark) {
        if (mark instanceof Mark.Rectangle rectangle) {
            return rectangle.paint().fill();
        } else if (mark instanceof Mark.Circle circle) {
            return circle.paint().fill();
        } else if (mark instanceof Mark.Outline outline) {
            return outline.paint().fill();
        }
        return null;
    }

    private static Box box(Mark mark) {
        if (mark instanceof Mark.Rectangle it) {
            return new Box(it.x(), it.y(), it.x() + it.width(), it.y() + it.height());
        } else if (mark instanceof Mark.Circle it) {
            return new Box(it.x() - it.radius(), it.y() - it.radius(), it.x() + it.radius(), it.y() + it.radius());
        } else if (mark instanceof Mark.Outline it) {
            return box(it.path());
        }
        return new Box(0, 0, -1, -1);
    }

    private static Box box(Path path) {
        Box box = new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);
        for (Path.Step step : path.steps()) {
            if (step instanceof Path.Move move) {
                box = with(box, move.x(), move.y());
            } else if (step instanceof Path.To to) {
                box = with(box, to.x(), to.y());
            } else if (step instanceof Path.Curve curve) {
                double middle = (2 * curve.x() + 3 * curve.x1() + 3 * curve.x2()) / 8;
                box = with(with(box, curve.x(), curve.y()), middle, curve.y());
            }
        }
        return box;
    }

    private static Box with(Box box, double x, double y) {
        return new Box(Math.min(box.left, x), Math.min(box.top, y), Math.max(box.right, x), Math.max(box.bottom, y));
    }
}
