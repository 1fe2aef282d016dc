package no.grobunn.core.actormap;

import java.util.List;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.drawing.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where everything on an actor map stands, in points from the top left corner, y downwards. Columns are the competence chain, lanes the sectors; lines run
 * along rows, in gutters between columns and in strips between rows, so no line passes a mark or a label that is not its own, and no two boxes overlap,
 * whatever the map. The same map gives the same layout. Immutable and thread-safe.
 *
 * <p>The method is our own: a barycentre placement within lanes, routes by cost with rip-up and reroute over a channel model, orders within channels by
 * sifting, and a search over exchanges of neighbours whose length depends on the map's size only.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param columns every level of the chain, from left to right, and after them a column for those without a level if there are any
 * @param lanes the lanes that have connected actors, from top to bottom
 * @param nodes every node, in the order of the map
 * @param lines every line, in the order of the map
 * @param unconnected the band of nodes without lines, below the lanes; null if there are none
 * @param crossings how often lines cross
 */
public record ActorMapLayout(
        double width,
        double height,
        List<Column> columns,
        List<Lane> lanes,
        List<PlacedNode> nodes,
        List<PlacedLine> lines,
        @Nullable Box unconnected,
        int crossings) {
    public ActorMapLayout {
        columns = List.copyOf(columns);
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /**
     * Lays a map out.
     *
     * @param map what stands on it
     * @param sizes how large its marks and labels are
     * @param page the width that it fills, and the height that it keeps to where it can by standing crowded columns side by side
     */
    public static ActorMapLayout of(ActorMap map, MapSizes sizes, MapSizes.Size page) {
        return new LayoutRun(map, sizes, page).layout();
    }

    /**
     * A height that no layout of a map falls below, found without laying it out: that of its rows without any line between them.
     *
     * @param page as for {@link #of}
     */
    public static double leastHeight(ActorMap map, MapSizes sizes, MapSizes.Size page) {
        return new LayoutRun(map, sizes, page).leastHeight();
    }

    /**
     * A column.
     *
     * @param level its level; null for actors whose level is not known
     */
    public record Column(@Nullable ChainLevel level, double left, double right) {}

    /** A lane between two rules. */
    public record Lane(Sector sector, double top, double bottom) {}

    /**
     * A node in its place.
     *
     * @param x the centre of its mark
     * @param y the centre of its mark
     * @param mark the box of its mark
     * @param label the box of its label
     */
    public record PlacedNode(ActorMap.Node node, double x, double y, Box mark, Box label) {}

    /**
     * A line along its route.
     *
     * @param points where it begins at the edge of a mark, turns, and ends at the edge of another; the first and last pieces may fan out, all others are
     *     horizontal or vertical
     */
    public record PlacedLine(ActorMap.Line line, List<Point> points) {
        public PlacedLine {
            points = List.copyOf(points);
        }
    }
}
