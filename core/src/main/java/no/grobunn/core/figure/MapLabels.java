package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actormap.ActorMap;
import no.grobunn.core.actormap.MapSizes;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;
import no.grobunn.core.figure.MapContent.Stop;

/** How large a map's marks are, and what stands below them. Pure. */
final class MapLabels implements MapSizes {
    static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 7.8, 9.3, Tone.INK);
    static final TextStyle SPAN = new TextStyle(Typeface.REGULAR, 7.8, 9.3, Tone.GREY_7);

    private static final double LEAST_RADIUS = mm(2.4);
    private static final double MOST_RADIUS = mm(3.8);
    private static final double A_POINT = mm(0.14);
    private static final double RING = mm(1.1);
    private static final double RING_WIDTH = 1.1;

    private final MapContent content;
    private final FigureEdition edition;

    MapLabels(MapContent content, FigureEdition edition) {
        this.content = content;
        this.edition = edition;
    }

    /** The radius of a mark without its ring. */
    static double radius(Stop stop) {
        return Math.min(MOST_RADIUS, LEAST_RADIUS + A_POINT * stop.weight());
    }

    static double ringRadius(Stop stop) {
        return radius(stop) + RING;
    }

    @Override
    public double reach(ActorMap.Node node) {
        Stop stop = content.stop(node.key());
        return stop.inResourceGroup() ? ringRadius(stop) + RING_WIDTH / 2 : radius(stop);
    }

    @Override
    public Size label(ActorMap.Node node, double most) {
        Label label = of(content.stop(node.key()), most);
        double width = label.lines().stream()
                .mapToDouble(line -> edition.width(line, NAME))
                .max()
                .orElse(0);
        return new Size(Math.max(width, label.lastWidth()), label.height());
    }

    /**
     * A label broken into lines.
     *
     * @param lines the name
     * @param span the levels that it spans as digits, or empty
     * @param spanOnOwnLine whether the span stands below the name and not after it
     * @param lastWidth how wide the line with the span is
     */
    record Label(List<String> lines, String span, boolean spanOnOwnLine, double lastWidth) {
        double height() {
            return (lines.size() + (spanOnOwnLine ? 1 : 0)) * NAME.leading();
        }
    }

    Label of(Stop stop, double most) {
        List<String> lines = new ArrayList<>(edition.lines(name(stop), NAME, most));
        String span = span(stop);
        if (span.isEmpty()) {
            return new Label(lines, span, false, 0);
        }
        double spanWidth = edition.width(span, SPAN);
        double together = edition.width(lines.get(lines.size() - 1), NAME) + edition.width("  ", SPAN) + spanWidth;
        boolean own = together > most;
        return new Label(lines, span, own, own ? spanWidth : together);
    }

    private String name(Stop stop) {
        return stop.isGroup()
                ? edition.texts().count("actor-map.actors", stop.actors().size())
                : stop.actors().get(0).name();
    }

    /** The first and last level of an actor that stands on several. */
    private static String span(Stop stop) {
        List<ChainLevel> levels = stop.actors().get(0).chainLevels();
        if (!stop.hasSpan()) {
            return "";
        }
        int first = levels.stream().mapToInt(ChainLevel::ordinal).min().orElse(0);
        int last = levels.stream().mapToInt(ChainLevel::ordinal).max().orElse(0);
        return (first + 1) + "–" + (last + 1);
    }
}
