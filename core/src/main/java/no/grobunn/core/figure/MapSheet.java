package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actormap.ActorMap;
import no.grobunn.core.actormap.ActorMapLayout;
import no.grobunn.core.actormap.MapSizes;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;
import no.grobunn.core.figure.MapContent.Stop;

/** A map's content laid out, and the scale at which it fits its page: letters of 7.8 pt, never below 6.5. Pure. */
final class MapSheet implements MapSizes {
    static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 7.8, 9.3, Tone.INK);
    static final TextStyle SPAN = new TextStyle(Typeface.REGULAR, 7.8, 9.3, Tone.GREY_7);

    /** What letters of the map may shrink to before they are too small to read. */
    static final double LEAST_SCALE = Mark.SMALLEST_TEXT / NAME.size();

    /** Where lane names stand. */
    static final double LANE_NAMES = mm(26);

    /** The widths and heights that the map itself may take on A4 and A3 across, beside its lane names, heads and legend. */
    private static final MapSizes.Size A4 = new MapSizes.Size(mm(267) - LANE_NAMES, mm(112));

    private static final MapSizes.Size A3 = new MapSizes.Size(mm(390) - LANE_NAMES, mm(190));

    private static final int FEW = 14;
    private static final double LEAST_RADIUS = mm(2.4);
    private static final double MOST_RADIUS = mm(3.8);
    private static final double A_POINT = mm(0.14);
    private static final double RING = mm(1.1);
    private static final double RING_WIDTH = 1.1;

    private final MapContent content;
    private final FigureEdition edition;
    private final ActorMapLayout layout;
    private final double scale;

    private MapSheet(MapContent content, FigureEdition edition, MapSizes.Size page, double least) {
        this.content = content;
        this.edition = edition;
        layout = ActorMapLayout.of(content.map(), this, new MapSizes.Size(page.width() / least, page.height() / least));
        scale = Math.min(1, Math.min(page.width() / layout.width(), page.height() / layout.height()));
    }

    /** The content on the smallest page on which it can be read; none if it cannot even on A3. */
    static Optional<MapSheet> fitting(MapContent content, FigureEdition edition) {
        if (content.stops().size() <= FEW) {
            MapSheet small = new MapSheet(content, edition, A4, 1);
            if (small.isReadableAt(1)) {
                return Optional.of(small);
            }
        }
        MapSheet large = new MapSheet(content, edition, A3, 1);
        if (large.isReadableAt(1)) {
            return Optional.of(large);
        }
        MapSheet dense = new MapSheet(content, edition, A3, LEAST_SCALE);
        return dense.isReadableAt(LEAST_SCALE) ? Optional.of(dense) : Optional.empty();
    }

    /** Whether the map keeps to its page at a scale, but for what doubles lose. */
    private boolean isReadableAt(double least) {
        return scale > least - Canvas.CLOSE / 1000;
    }

    /** The content on a page that is as large as it needs to be. */
    static MapSheet atAnySize(MapContent content, FigureEdition edition) {
        return fitting(content, edition).orElseGet(() -> {
            MapSheet dense = new MapSheet(content, edition, A3, LEAST_SCALE);
            return new MapSheet(dense, LEAST_SCALE);
        });
    }

    private MapSheet(MapSheet other, double scale) {
        content = other.content;
        edition = other.edition;
        layout = other.layout;
        this.scale = scale;
    }

    MapContent content() {
        return content;
    }

    ActorMapLayout layout() {
        return layout;
    }

    double scale() {
        return scale;
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
        Label label = labelOf(content.stop(node.key()), most);
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

    Label labelOf(Stop stop, double most) {
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
