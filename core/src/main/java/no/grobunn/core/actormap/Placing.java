package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap.Node;
import no.grobunn.core.actormap.ActorMapLayout.Column;
import no.grobunn.core.actormap.ActorMapLayout.Lane;
import no.grobunn.core.actormap.ActorMapLayout.PlacedLine;
import no.grobunn.core.actormap.ActorMapLayout.PlacedNode;
import org.jspecify.annotations.Nullable;

/** Gives what a search found its place on the page: first across, then down, since how near each other runs may lie depends on where they begin and end. */
final class Placing {
    private static final double WIDEST_LABEL = mm(40);
    private static final double NARROWEST_LABEL = mm(22);
    /** What a slot needs beside its labels. */
    private static final double BESIDE_LABEL = mm(11);
    /** Room beside a mark for lines that fan in. */
    private static final double FAN = mm(5.2);
    /** A run ends at the edge of its mark, so that runs on either side do not meet. */
    private static final double LEAST_REACH = mm(2);

    private final ActorMap map;
    private final List<Node> connected;
    private final List<@Nullable ChainLevel> levels;
    private final MapSizes sizes;
    private final MapSearch.Found found;
    private final Segments segments;
    private final List<MapSizes.Size> labels;
    private final double[] reach;
    private final AcrossPlan across;
    private final double[] vertical;
    private final DownPlan down;

    /**
     * Prepares to place.
     *
     * @param connected the map's nodes that lines join, as the search numbers them
     * @param levels the columns
     * @param width what the columns should fill
     */
    Placing(
            ActorMap map,
            List<Node> connected,
            List<@Nullable ChainLevel> levels,
            MapSizes sizes,
            double width,
            MapSearch.Found found) {
        this.map = map;
        this.connected = connected;
        this.levels = levels;
        this.sizes = sizes;
        this.found = found;
        segments = found.segments();
        double slot = width / found.net().slotColumns();
        double most = Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, slot - BESIDE_LABEL));
        labels = connected.stream().map(node -> sizes.label(node, most)).toList();
        reach = connected.stream().mapToDouble(sizes::reach).toArray();
        int[][] gutters = found.orders().gutters();
        across = new AcrossPlan(segments, gutters, found.net().slots(), slotWidths(), width);
        vertical = across.runs(gutters, segments.verticals());
        down = new DownPlan(
                segments,
                found.placement(),
                found.orders().bands(),
                found.net().lanes(),
                labels.stream().mapToDouble(MapSizes.Size::height).toArray(),
                reach,
                ends(segments.hLeftPlace, segments.hLeftRun, LEAST_REACH),
                ends(segments.hRightPlace, segments.hRightRun, -LEAST_REACH));
    }

    private double[] slotWidths() {
        double[] widths = new double[found.net().slotColumns()];
        for (int node = 0; node < connected.size(); node++) {
            int slot = found.placement().slot(node);
            double width = Math.max(labels.get(node).width(), 2 * (reach[node] + FAN));
            widths[slot] = Math.max(widths[slot], width);
        }
        return widths;
    }

    /** Where horizontal runs end on one side: at a vertical run, or beside a mark. */
    private double[] ends(int[] place, int[] run, double besideMark) {
        return IntStream.range(0, place.length)
                .mapToDouble(
                        h -> run[h] == Segments.NODE ? across.slotCentre(place[h] / 2) + besideMark : vertical[run[h]])
                .toArray();
    }

    ActorMapLayout layout() {
        List<Column> columns = columns();
        Set<Node> joined = Set.copyOf(connected);
        List<Node> alone =
                map.nodes().stream().filter(node -> !joined.contains(node)).toList();
        Unconnected rest = new Unconnected(alone, sizes, columns, down.height());
        return new ActorMapLayout(
                across.width(),
                rest.bottom(),
                columns,
                lanes(),
                Stream.concat(nodes().stream(), rest.nodes().stream())
                        .sorted(Comparator.comparing(placed -> placed.node().key()))
                        .toList(),
                lines(),
                rest.box(),
                found.crossings());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            columns.add(new Column(levels.get(i), across.columnLeft(i), across.columnRight(i)));
        }
        return columns;
    }

    private List<Lane> lanes() {
        return IntStream.range(0, found.net().lanes())
                .mapToObj(lane -> new Lane(sector(lane), down.laneTop[lane], down.laneTop[lane + 1]))
                .toList();
    }

    /** The search may have changed the order of lanes: a lane is its nodes' sector. */
    private Sector sector(int lane) {
        return IntStream.range(0, connected.size())
                .filter(node -> found.net().lane()[node] == lane)
                .mapToObj(node -> connected.get(node).sector())
                .findFirst()
                .orElseThrow();
    }

    private List<PlacedNode> nodes() {
        return IntStream.range(0, connected.size())
                .mapToObj(node -> placed(
                        connected.get(node),
                        centre(node),
                        down.centre[node],
                        reach[node],
                        down.labelTop[node],
                        labels.get(node)))
                .toList();
    }

    private double centre(int node) {
        return across.slotCentre(found.placement().slot(node));
    }

    private List<PlacedLine> lines() {
        double[] centres =
                IntStream.range(0, connected.size()).mapToDouble(this::centre).toArray();
        LinePoints points = new LinePoints(found.net(), segments, centres, reach, vertical, down);
        return IntStream.range(0, map.lines().size())
                .mapToObj(line -> new PlacedLine(map.lines().get(line), points.of(line)))
                .toList();
    }

    static PlacedNode placed(Node node, double x, double y, double reach, double labelTop, MapSizes.Size label) {
        return new PlacedNode(
                node,
                x,
                y,
                new Box(x - reach, y - reach, x + reach, y + reach),
                new Box(x - label.width() / 2, labelTop, x + label.width() / 2, labelTop + label.height()));
    }
}
