package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap.Line;
import no.grobunn.core.actormap.ActorMap.Node;
import no.grobunn.core.actormap.ActorMapLayout.Column;
import no.grobunn.core.actormap.ActorMapLayout.Lane;
import no.grobunn.core.actormap.ActorMapLayout.PlacedLine;
import no.grobunn.core.actormap.ActorMapLayout.PlacedNode;
import org.jspecify.annotations.Nullable;

/** One layout being made. */
final class LayoutRun {
    private static final double WIDEST_LABEL = mm(40);
    private static final double NARROWEST_LABEL = mm(22);
    /** What a slot needs beside its labels. */
    private static final double BESIDE_LABEL = mm(11);

    private static final double NARROW_SLOT = mm(33);
    private static final double ROW = mm(15.5);
    private static final double FAN = mm(5.2);
    /** A run ends at the edge of its mark, so that runs on either side do not meet. */
    private static final double LEAST_REACH = mm(2);

    private final ActorMap map;
    private final MapSizes sizes;
    private final MapSizes.Size page;
    private final List<Node> connected;
    private final List<Node> alone;
    private final List<@Nullable ChainLevel> columns;
    private final List<Sector> lanes;

    LayoutRun(ActorMap map, MapSizes sizes, MapSizes.Size page) {
        this.map = map;
        this.sizes = sizes;
        this.page = page;
        Set<String> joined = new HashSet<>();
        for (Line line : map.lines()) {
            joined.add(line.from());
            joined.add(line.to());
        }
        connected =
                map.nodes().stream().filter(node -> joined.contains(node.key())).toList();
        alone = map.nodes().stream()
                .filter(node -> !joined.contains(node.key()))
                .toList();
        columns = columns(map);
        lanes = Stream.of(Sector.values())
                .filter(sector -> connected.stream().anyMatch(node -> node.sector() == sector))
                .toList();
    }

    /** Every level, since an empty column says something too, and a last one for those whose level is not known. */
    private static List<@Nullable ChainLevel> columns(ActorMap map) {
        List<@Nullable ChainLevel> columns = new ArrayList<>(Arrays.asList(ChainLevel.values()));
        if (map.nodes().stream().anyMatch(node -> node.level() == null)) {
            columns.add(null);
        }
        return columns;
    }

    ActorMapLayout layout() {
        int[] slots = slots();
        Net net = net(slots);
        MapMeasures measures = new MapMeasures(page.width() / net.slotColumns(), mm(13));
        return placed(new MapSearch(measures, net.lines()).search(net));
    }

    private int[] slots() {
        int[][] crowd = new int[lanes.size()][columns.size()];
        for (Node node : connected) {
            crowd[lanes.indexOf(node.sector())][columns.indexOf(node.level())]++;
        }
        int rows = (int) (page.height() / ROW);
        return Slots.choose(crowd, columns.size(), rows, (int) (page.width() / NARROW_SLOT));
    }

    private Net net(int[] slots) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < connected.size(); i++) {
            index.put(connected.get(i).key(), i);
        }
        return new Net(
                lanes.size(),
                connected.stream()
                        .mapToInt(node -> lanes.indexOf(node.sector()))
                        .toArray(),
                connected.stream()
                        .mapToInt(node -> columns.indexOf(node.level()))
                        .toArray(),
                slots,
                ends(map.lines().stream().map(Line::from), index),
                ends(map.lines().stream().map(Line::to), index));
    }

    private static int[] ends(Stream<String> keys, Map<String, Integer> index) {
        return keys.mapToInt(key -> Objects.requireNonNull(index.get(key))).toArray();
    }

    private ActorMapLayout placed(MapSearch.Found found) {
        Net net = found.net();
        Segments segments = found.segments();
        int[][] gutters = found.orders().gutters();
        double most =
                Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, page.width() / net.slotColumns() - BESIDE_LABEL));
        List<MapSizes.Size> labels =
                connected.stream().map(node -> sizes.label(node, most)).toList();
        double[] reach = connected.stream().mapToDouble(sizes::reach).toArray();
        AcrossPlan across = new AcrossPlan(
                segments, gutters, net.slots(), slotWidths(net, found.placement(), labels, reach), page.width());
        double[] vertical = across.runs(gutters, segments.verticals());
        double[] left = new double[segments.horizontals()];
        double[] right = new double[segments.horizontals()];
        for (int h = 0; h < segments.horizontals(); h++) {
            int leftRun = segments.hLeftRun[h];
            int rightRun = segments.hRightRun[h];
            left[h] = leftRun == Segments.NODE
                    ? across.slotCentre(segments.hLeftPlace[h] / 2) + LEAST_REACH
                    : vertical[leftRun];
            right[h] = rightRun == Segments.NODE
                    ? across.slotCentre(segments.hRightPlace[h] / 2) - LEAST_REACH
                    : vertical[rightRun];
        }
        DownPlan down = new DownPlan(
                segments,
                found.placement(),
                found.orders().bands(),
                lanes.size(),
                labels.stream().mapToDouble(MapSizes.Size::height).toArray(),
                reach,
                left,
                right);
        double[] centre = IntStream.range(0, net.nodes())
                .mapToDouble(node -> across.slotCentre(found.placement().slot(node)))
                .toArray();
        LinePoints points = new LinePoints(net, segments, centre, reach, vertical, down);
        List<PlacedNode> nodes = new ArrayList<>();
        for (int i = 0; i < connected.size(); i++) {
            nodes.add(placed(connected.get(i), centre[i], down.centre[i], reach[i], down.labelTop[i], labels.get(i)));
        }
        List<Column> placedColumns = IntStream.range(0, columns.size())
                .mapToObj(i -> new Column(columns.get(i), across.columnLeft(i), across.columnRight(i)))
                .toList();
        Unconnected rest = new Unconnected(alone, sizes, placedColumns, down.height());
        nodes.addAll(rest.nodes());
        nodes.sort(Comparator.comparing(node -> node.node().key()));
        return new ActorMapLayout(
                across.width(),
                rest.bottom(),
                placedColumns,
                IntStream.range(0, lanes.size())
                        .mapToObj(i -> new Lane(sector(net, i), down.laneTop[i], down.laneTop[i + 1]))
                        .toList(),
                nodes,
                IntStream.range(0, net.lines())
                        .mapToObj(line -> new PlacedLine(map.lines().get(line), points.of(line)))
                        .toList(),
                rest.box(),
                found.crossings());
    }

    private Sector sector(Net net, int lane) {
        return IntStream.range(0, net.nodes())
                .filter(node -> net.lane()[node] == lane)
                .mapToObj(node -> connected.get(node).sector())
                .findFirst()
                .orElseThrow();
    }

    private double[] slotWidths(Net net, Placement placement, List<MapSizes.Size> labels, double[] reach) {
        double[] widths = new double[net.slotColumns()];
        for (int node = 0; node < net.nodes(); node++) {
            double width = Math.max(labels.get(node).width(), 2 * (reach[node] + FAN));
            widths[placement.slot(node)] = Math.max(widths[placement.slot(node)], width);
        }
        return widths;
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
