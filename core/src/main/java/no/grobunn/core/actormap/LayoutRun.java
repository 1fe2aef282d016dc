package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap.Line;
import no.grobunn.core.actormap.ActorMap.Node;
import org.jspecify.annotations.Nullable;

/** One layout being made. */
final class LayoutRun {
    private static final double NARROW_SLOT = mm(33);
    private static final double ROW = mm(15.5);

    private final ActorMap map;
    private final MapSizes sizes;
    private final MapSizes.Size page;
    private final List<Node> connected;
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
        MapSearch.Found found = new MapSearch(measures, net.lines()).search(net);
        return new Placing(map, connected, columns, sizes, page.width(), found).layout();
    }

    double leastHeight() {
        double row = connected.stream()
                .mapToDouble(node ->
                        2 * sizes.reach(node) + sizes.label(node, page.width()).height())
                .min()
                .orElse(0);
        return row * Arrays.stream(net(slots()).laneRows()).sum();
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
}
