package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.pilot.WorkPackageKind;
import no.grobunn.core.time.Period;

/** Draws a Gantt chart: quarters above, a row for each package, the milestones in a row of their own, the legend below. Used once. */
final class GanttChart {
    static final double LEFT = mm(62);
    static final double RIGHT = mm(162.4);

    private static final double HEAD = mm(11.2);
    private static final double QUARTERS = mm(5.6);
    private static final Stroke YEAR = Stroke.solid(Tone.GREY_3, 0.5);
    private static final Set<WorkPackageKind> SUPPORT =
            Set.of(WorkPackageKind.MANAGEMENT, WorkPackageKind.DISSEMINATION, WorkPackageKind.OTHER);

    private final FigureEdition edition;
    private final List<GanttRow> rows;
    private final MilestoneRow milestones;
    private final TimeAxis axis;
    private final Canvas canvas = new Canvas();

    GanttChart(List<WorkPackage> packages, Period period, List<Milestone> milestones, FigureEdition edition) {
        this.edition = edition;
        List<Period> spans = Stream.concat(Stream.of(period), packages.stream().map(WorkPackage::period))
                .toList();
        axis = TimeAxis.over(spans, LEFT, RIGHT);
        rows = packages.stream()
                .map(work -> new GanttRow(work, axis, packages.size(), edition))
                .toList();
        this.milestones = new MilestoneRow(milestones, axis, edition);
    }

    static boolean isSupport(WorkPackage work) {
        return work.kind() != null && SUPPORT.contains(work.kind());
    }

    /** The milestones and deliverables that are due before or after everything the chart shows, in words. */
    Optional<String> outside() {
        List<String> outside = new ArrayList<>();
        rows.forEach(row -> outside.addAll(row.outside()));
        outside.addAll(milestones.outside());
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(edition.text("gantt.outside", String.join(", ", outside)));
    }

    Drawing drawing() {
        double foot = HEAD + rows.stream().mapToDouble(GanttRow::height).sum();
        double end = foot + milestones.height();
        scale(end);
        eachRow((row, top) -> canvas.line(0, top + row.height(), Canvas.LIVE, top + row.height(), Canvas.HAIRLINE));
        canvas.line(0, HEAD, Canvas.LIVE, HEAD, Canvas.BASELINE);
        eachRow((row, top) -> row.bar(canvas, top));
        milestones.gates(canvas, HEAD, foot);
        eachRow((row, top) -> row.words(canvas, top));
        milestones.draw(canvas, foot);
        return canvas.drawing(legend(end + mm(1.5)));
    }

    /** Does something with each row at its top. */
    private void eachRow(ObjDoubleConsumer<GanttRow> task) {
        double top = HEAD;
        for (GanttRow row : rows) {
            task.accept(row, top);
            top += row.height();
        }
    }

    private void scale(double end) {
        boolean quarters = axis.quarterWidth() >= mm(2);
        boolean named = axis.quarterWidth() >= edition.width(quarter(LocalDate.EPOCH), TextStyle.SMALL) + mm(1);
        for (LocalDate day : axis.quarters()) {
            double x = axis.from(day);
            if (quarters && day.getMonthValue() != 1) {
                canvas.line(x, QUARTERS, x, end, Canvas.HAIRLINE);
            }
            if (named) {
                TextStyle style = TextStyle.SMALL.in(Tone.GREY_7);
                double middle = x + axis.quarterWidth() / 2;
                canvas.text(middle, style.middle((QUARTERS + HEAD) / 2), Anchor.MIDDLE, quarter(day), style);
            }
        }
        double free = 0;
        for (LocalDate day : axis.years()) {
            canvas.line(axis.from(day), 0, axis.from(day), end, YEAR);
            free = year(day, free);
        }
        canvas.line(RIGHT, 0, RIGHT, end, YEAR);
    }

    /** Names a year unless an earlier one still stands there; returns where the next has room. */
    private double year(LocalDate day, double free) {
        TextStyle style = TextStyle.NAME;
        double x = axis.from(day) + mm(1);
        String words = Integer.toString(day.getYear());
        double end = x + edition.width(words, style);
        boolean cramped =
                day.getMonthValue() != 1 && end > axis.from(day.withDayOfYear(1).plusYears(1));
        if (x < free || end > RIGHT || cramped) {
            return free;
        }
        canvas.text(x, style.middle(QUARTERS / 2), words, style);
        return end + mm(1);
    }

    private String quarter(LocalDate day) {
        return edition.text("quarter", (day.getMonthValue() + 2) / 3);
    }

    private double legend(double top) {
        Legend legend = new Legend(edition);
        boolean core = rows.stream().anyMatch(row -> !isSupport(row.work()));
        boolean support = rows.stream().anyMatch(row -> isSupport(row.work()));
        if (core && support) {
            legend.add(mm(7), edition.text("gantt.core"), bar(Tone.ACCENT));
            legend.add(mm(7), edition.text("gantt.support"), bar(Tone.ACCENT_MID));
        }
        if (rows.stream().anyMatch(GanttRow::delivers)) {
            legend.add(
                    mm(3), edition.text("gantt.deliverable"), (on, x, y) -> GanttRow.deliverable(on, x + mm(1.5), y));
        }
        if (milestones.hasGate()) {
            legend.add(
                    mm(6.2),
                    edition.text("gantt.gate"),
                    (on, x, y) -> on.line(x, y, x + mm(6.2), y, MilestoneRow.GATE));
        }
        return legend.isEmpty() ? top : legend.rows(canvas, LEFT, Canvas.LIVE, top);
    }

    private static Legend.Sample bar(Tone tone) {
        return (on, x, y) -> on.rectangle(x, y - mm(1.4), mm(7), mm(2.8), Paint.filled(tone));
    }
}
