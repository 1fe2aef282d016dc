package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.pilot.Deliverable;
import no.grobunn.core.pilot.WorkPackage;

/** One package in a Gantt chart: its names, its bar, its deliverables with their labels below; as high as these need. */
final class GanttRow {
    /** Above so many packages rows are low, and the leader stands behind the name. */
    private static final int MANY = 14;

    private static final double CODE = mm(10);
    private static final double NAMES = GanttChart.LEFT - CODE - mm(2);
    private static final double BAR = mm(4.4);
    private static final double LABEL = mm(3.2);
    private static final double LEAST = mm(0.4);
    private static final Paint DELIVERABLE = Paint.keyed(Tone.WHITE);

    private final FigureEdition edition;
    private final WorkPackage work;
    private final TimeAxis axis;
    private final boolean low;
    private final List<String> title;
    private final List<String> leader;
    private final boolean leaderBehind;
    private final List<Label> labels = new ArrayList<>();
    private final int lanes;

    GanttRow(WorkPackage work, TimeAxis axis, int packages, FigureEdition edition) {
        this.edition = edition;
        this.work = work;
        this.axis = axis;
        low = packages > MANY;
        title = edition.lines(work.title(), TextStyle.NAME, NAMES);
        String name = edition.actor(work.responsible());
        leader = edition.lines(name, TextStyle.DETAIL, NAMES);
        leaderBehind = low && leaderStart() + edition.width(name, TextStyle.DETAIL) <= CODE + NAMES;
        lanes = place();
    }

    /** Where a deliverable's label stands. */
    private record Label(String words, double mark, double middle, int lane) {}

    private int place() {
        LabelLanes taken = new LabelLanes(mm(1));
        for (int i = 0; i < work.deliverables().size(); i++) {
            Deliverable deliverable = work.deliverables().get(i);
            if (axis.contains(deliverable.due())) {
                String words = label(i);
                double mark = axis.to(deliverable.due());
                double half = edition.width(words, TextStyle.SMALL) / 2;
                double middle = Math.max(axis.left() + half + 1, Math.min(mark, axis.right() - half - 1));
                labels.add(new Label(words, mark, middle, taken.take(middle - half, middle + half)));
            }
        }
        return taken.count();
    }

    WorkPackage work() {
        return work;
    }

    boolean delivers() {
        return !labels.isEmpty();
    }

    List<String> outside() {
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < work.deliverables().size(); i++) {
            if (!axis.contains(work.deliverables().get(i).due())) {
                outside.add(edition.text(
                        "gantt.outside.one",
                        label(i),
                        edition.formats().shortDate(work.deliverables().get(i).due())));
            }
        }
        return outside;
    }

    private String label(int index) {
        return edition.text("deliverable", work.number().value(), index + 1);
    }

    double height() {
        double words = above() * 2
                + title.size() * TextStyle.NAME.leading()
                + (leaderBehind ? 0 : leader.size() * TextStyle.DETAIL.leading());
        double marks = above() + BAR + mm(0.6) + lanes * LABEL + mm(0.4);
        return Math.max(mm(low ? 8 : 13), Math.max(words, marks));
    }

    /** What is free above names and bar. */
    private double above() {
        return mm(low ? 1.2 : 2.2);
    }

    void bar(Canvas canvas, double top) {
        double x = axis.from(work.period().start());
        double width = Math.max(LEAST, axis.to(work.period().end()) - x);
        Tone tone = GanttChart.isSupport(work) ? Tone.ACCENT_MID : Tone.ACCENT;
        canvas.rectangle(x, top + above(), width, BAR, Paint.filled(tone));
    }

    void words(Canvas canvas, double top) {
        String code = edition.text("package", work.number().value());
        double y = top + above();
        canvas.text(0, y + TextStyle.NAME.ascent(), code, TextStyle.NAME.in(Tone.ACCENT));
        double end = canvas.lines(CODE, y, title, TextStyle.NAME);
        if (leaderBehind) {
            double baseline = end - TextStyle.NAME.leading() + TextStyle.NAME.ascent();
            canvas.text(leaderStart(), baseline, leader.get(0), TextStyle.DETAIL);
        } else {
            canvas.lines(CODE, end, leader, TextStyle.DETAIL);
        }
        labels.forEach(label -> deliverable(canvas, label.mark, y + BAR / 2));
        labels.forEach(label -> label(canvas, label, y + BAR + mm(0.6) + label.lane * LABEL));
    }

    private double leaderStart() {
        return CODE + edition.width(title.get(title.size() - 1), TextStyle.NAME) + mm(2);
    }

    private void label(Canvas canvas, Label label, double top) {
        double width = edition.width(label.words, TextStyle.SMALL) + 2;
        canvas.rectangle(label.middle - width / 2, top, width, LABEL, Paint.filled(Tone.WHITE));
        canvas.text(label.middle, TextStyle.SMALL.middle(top + LABEL / 2), Anchor.MIDDLE, label.words, TextStyle.SMALL);
    }

    static void deliverable(Canvas canvas, double x, double y) {
        canvas.diamond(x, y, mm(3), mm(4.6), DELIVERABLE);
    }
}
