package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.pilot.Milestone;

/** The milestones of a Gantt chart in their own row: labels that would meet take lanes; where these are many, milestones that stand close share a label. */
final class MilestoneRow {
    static final Stroke GATE = Stroke.dashed(Tone.INK, 1, mm(1.4), mm(1));

    private static final double HEIGHT = mm(10);
    private static final double LANE = mm(5);
    private static final int MOST_LANES = 3;
    private static final double HALF = mm(2);
    private static final double TO_WORDS = mm(3);
    private static final TextStyle LABEL = TextStyle.HEAD;

    private final List<Milestone> milestones;
    private final TimeAxis axis;
    private final FigureEdition edition;
    private final List<Integer> shown;
    private final List<Place> places;

    /**
     * Prepares the row.
     *
     * @param milestones by day; their numbers begin with 1
     */
    MilestoneRow(List<Milestone> milestones, TimeAxis axis, FigureEdition edition) {
        this.milestones = milestones;
        this.axis = axis;
        this.edition = edition;
        shown = IntStream.range(0, milestones.size())
                .filter(i -> axis.contains(milestones.get(i).due()))
                .boxed()
                .toList();
        List<Place> apart = apart();
        boolean crowded = apart.stream().anyMatch(place -> place.lane >= MOST_LANES);
        places = crowded ? together() : apart;
    }

    /** Where a milestone stands; without words where another's name it too. */
    private record Place(Milestone milestone, String words, double x, boolean wordsBefore, int lane) {
        double y() {
            return HEIGHT / 2 + lane * LANE;
        }
    }

    private List<Place> apart() {
        LabelLanes lanes = new LabelLanes(mm(1));
        List<Place> apart = new ArrayList<>();
        for (int index : shown) {
            double x = x(index);
            double end = x + room(label(index));
            boolean before = end > Canvas.LIVE || isCrossed(x, end);
            int lane = before ? lanes.take(x - room(label(index)), x + HALF) : lanes.take(x - HALF, end);
            apart.add(new Place(milestones.get(index), label(index), x, before, lane));
        }
        return apart;
    }

    /** Whether the line of a gate runs between two places. */
    private boolean isCrossed(double from, double to) {
        return shown.stream()
                .filter(index -> milestones.get(index).gate())
                .mapToDouble(this::x)
                .anyMatch(gate -> gate > from + 1 && gate < to + 1);
    }

    private List<Place> together() {
        List<Place> together = new ArrayList<>();
        List<Integer> close = new ArrayList<>();
        for (int index : shown) {
            if (!close.isEmpty() && x(index) - x(last(close)) > 2 * room(label(97) + "–" + label(98))) {
                together.addAll(named(close));
                close.clear();
            }
            close.add(index);
        }
        together.addAll(named(close));
        return together;
    }

    /** Milestones that share a label: behind the last of them, or before the first where there is no room. */
    private List<Place> named(List<Integer> close) {
        String words = close.size() == 1 ? label(close.get(0)) : label(close.get(0)) + "–" + label(last(close));
        boolean before = x(last(close)) + room(words) > Canvas.LIVE;
        int bearer = before ? close.get(0) : last(close);
        return close.stream()
                .map(index -> new Place(milestones.get(index), index == bearer ? words : "", x(index), before, 0))
                .toList();
    }

    private static int last(List<Integer> indices) {
        return indices.get(indices.size() - 1);
    }

    private double x(int index) {
        return axis.to(milestones.get(index).due());
    }

    private double room(String words) {
        return TO_WORDS + edition.width(words, LABEL);
    }

    private String label(int index) {
        return edition.text("milestone", index + 1);
    }

    /** Those that are due before or after everything the chart shows, with their days. */
    List<String> outside() {
        return IntStream.range(0, milestones.size())
                .filter(index -> !shown.contains(index))
                .mapToObj(index -> edition.text(
                        "gantt.outside.one",
                        label(index),
                        edition.formats().shortDate(milestones.get(index).due())))
                .toList();
    }

    boolean hasGate() {
        return places.stream().anyMatch(place -> place.milestone.gate());
    }

    /** How high it is; 0 without milestones. */
    double height() {
        return places.isEmpty()
                ? 0
                : HEIGHT + places.stream().mapToInt(Place::lane).max().orElseThrow() * LANE;
    }

    /** Draws the lines of the gates from a height down to their milestones in the row that begins at another. */
    void gates(Canvas canvas, double from, double top) {
        places.stream()
                .filter(place -> place.milestone.gate())
                .forEach(place -> canvas.line(place.x, from, place.x, top + place.y(), GATE));
    }

    void draw(Canvas canvas, double top) {
        if (places.isEmpty()) {
            return;
        }
        canvas.line(0, top, Canvas.LIVE, top, Canvas.BASELINE);
        canvas.line(0, top + height(), Canvas.LIVE, top + height(), Canvas.HAIRLINE);
        canvas.text(0, TextStyle.NAME.middle(top + HEIGHT / 2), edition.text("milestones"), TextStyle.NAME);
        for (Place place : places) {
            double y = top + place.y();
            canvas.diamond(place.x, y, 2 * HALF, mm(4.4), Paint.filled(Tone.INK));
            words(canvas, place, y);
        }
    }

    /** Writes a label, clear of the lines of the scale. */
    private void words(Canvas canvas, Place place, double y) {
        if (!place.words.isEmpty()) {
            double width = edition.width(place.words, LABEL);
            double x = place.wordsBefore ? place.x - TO_WORDS - width : place.x + TO_WORDS;
            canvas.rectangle(x - 1, y - mm(1.5), width + 2, mm(3), Paint.filled(Tone.WHITE));
            canvas.text(x, LABEL.middle(y), place.words, LABEL);
        }
    }
}
