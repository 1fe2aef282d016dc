package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.List;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.goal.GoalLevel;

/** A goal in a box: its level, what shall be reached, and which packages serve it; as high as its words need. */
final class GoalBox {
    static final Stroke LINE = Stroke.solid(Tone.ACCENT, 0.75);

    private static final double PADDING = mm(2.6);
    private static final TextStyle LEVEL = TextStyle.HEAD.in(Tone.ACCENT);

    private final GoalLevel level;
    private final double width;
    private final List<String> label;
    private final List<String> statement;
    private final List<String> packages;

    GoalBox(GoalLevel level, String label, String statement, String packages, double width, FigureEdition edition) {
        this.level = level;
        this.width = width;
        double room = width - 2 * PADDING;
        this.label = edition.lines(label, LEVEL, room);
        this.statement = edition.lines(statement, TextStyle.WORDS, room);
        this.packages = edition.lines(packages, TextStyle.DETAIL, room);
    }

    double height() {
        return 2 * mm(1.8)
                + label.size() * LEVEL.leading()
                + statement.size() * TextStyle.WORDS.leading()
                + packages.size() * TextStyle.DETAIL.leading();
    }

    void draw(Canvas canvas, double x, double top, double height) {
        canvas.rectangle(x, top, width, height, new Paint(ground(), LINE));
        boolean dark = level == GoalLevel.SOCIETAL;
        double left = x + PADDING;
        double y = canvas.lines(left, top + mm(1.8), label, dark ? LEVEL.in(Tone.WHITE) : LEVEL);
        y = canvas.lines(left, y, statement, dark ? TextStyle.WORDS.in(Tone.WHITE) : TextStyle.WORDS);
        canvas.lines(left, y, packages, dark ? TextStyle.DETAIL.in(Tone.WHITE) : TextStyle.DETAIL);
    }

    private Tone ground() {
        return switch (level) {
            case SOCIETAL -> Tone.ACCENT;
            case OUTCOME -> Tone.TINT_20;
            case OUTPUT, PROCESS -> Tone.WHITE;
        };
    }
}
