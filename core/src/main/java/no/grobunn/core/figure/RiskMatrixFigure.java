package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Risk;

/** How likely and how harmful a pilot's risks are: a matrix of probability and impact in three steps. */
public final class RiskMatrixFigure {
    /** From this severity on a risk is high: 12 of 25. */
    public static final int HIGH = 12;

    /** From this severity on a risk is middling: 6 of 25. */
    public static final int MIDDLE = 6;

    private final FigureEdition edition;
    private final List<Risk> risks;

    private RiskMatrixFigure(PilotSketch pilot, FigureEdition edition) {
        this.edition = edition;
        risks = numbered(pilot);
    }

    /** The figure; none of a pilot without risks. */
    public static Optional<Figure> of(PilotSketch pilot, FigureEdition edition) {
        return pilot.risks().isEmpty() ? Optional.empty() : Optional.of(new RiskMatrixFigure(pilot, edition).figure());
    }

    /** A pilot's risks in the order of their numbers: the most severe first, the likelier of two first, else as the pilot has them. Those of a field follow each other. */
    public static List<Risk> numbered(PilotSketch pilot) {
        return pilot.risks().stream()
                .sorted(Comparator.comparing(Risk::severity)
                        .thenComparing(Risk::probability)
                        .reversed())
                .toList();
    }

    private Figure figure() {
        return new Figure(
                new Caption(null, finding(), edition.text("risk.facts")),
                drawing(),
                edition.count("risk.alternative", risks.size(), extremes(), finding()),
                behind());
    }

    private String finding() {
        long high = risks.stream().filter(risk -> risk.severity() >= HIGH).count();
        if (risks.size() == 1) {
            return edition.text("risk.one." + step(risks.get(0)));
        }
        return high == 0
                ? edition.text("risk.none-high", risks.size())
                : edition.count("risk.high", high, risks.size());
    }

    private static String step(Risk risk) {
        return risk.severity() >= HIGH ? "high" : risk.severity() >= MIDDLE ? "middle" : "low";
    }

    private String extremes() {
        Risk first = risks.get(0);
        int last = risks.get(risks.size() - 1).severity();
        return first.severity() == last
                ? edition.text("risk.same", last)
                : edition.text("risk.range", first.severity(), last);
    }

    private Drawing drawing() {
        Canvas canvas = new Canvas();
        RatingGrid grid = new RatingGrid(canvas);
        double end = grid.fields(
                edition.text("risk.impact"), edition.text("risk.probability"), (across, up) -> ground(across * up));
        boolean crowded = grid.place(risks, risk -> new RatingGrid.Field(risk.impact(), risk.probability()));
        return canvas.drawing(Math.max(end, legend(canvas, crowded)));
    }

    private static Tone ground(int severity) {
        return severity >= HIGH ? Tone.STEP_HIGH : severity >= MIDDLE ? Tone.STEP_MIDDLE : Tone.WHITE;
    }

    private double legend(Canvas canvas, boolean crowded) {
        canvas.text(RatingGrid.LEGEND, TextStyle.NAME.ascent() + mm(1), edition.text("read"), TextStyle.NAME);
        Legend legend = RatingGrid.legend(edition, "risk.number", crowded);
        for (int severity : new int[] {HIGH, MIDDLE, 1}) {
            legend.add(
                    mm(5.2),
                    edition.text("risk.step." + severity),
                    (on, x, y) -> on.rectangle(
                            x,
                            y - mm(2.2),
                            mm(5.2),
                            mm(4.4),
                            new Paint(ground(severity), Stroke.solid(Tone.GREY_7, 0.5))));
        }
        return legend.column(canvas, RatingGrid.LEGEND, Canvas.LIVE, mm(6));
    }

    private Table behind() {
        return new Table(
                null,
                List.of(
                        Column.ordinal(),
                        Column.text(edition.text("column.risk")),
                        Column.number(edition.text("risk.probability")),
                        Column.number(edition.text("risk.impact")),
                        Column.number(edition.text("column.severity"))),
                1,
                IntStream.range(0, risks.size()).mapToObj(this::row).toList());
    }

    private Row row(int index) {
        Risk risk = risks.get(index);
        return Row.body(
                Cell.of(Integer.toString(index + 1)),
                edition.own(edition.plain(risk.statement())),
                Cell.of(Integer.toString(risk.probability().value())),
                Cell.of(Integer.toString(risk.impact().value())),
                Cell.of(Integer.toString(risk.severity())));
    }
}
