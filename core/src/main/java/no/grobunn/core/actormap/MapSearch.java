package no.grobunn.core.actormap;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an order of lanes and a placement whose routes cross little, turn little and are short. Deterministic: how long it looks depends on the size of
 * the map only, and small maps are looked at more closely than large ones.
 */
final class MapSearch {
    private static final int SWEEPS = 8;
    /** How much work a search may do: what an evaluation costs grows with the square of the lines. */
    private static final long BUDGET = 1_600_000;

    private static final int BASE = 2_500;

    private final MapMeasures measures;
    private final long price;
    private long left = BUDGET;

    /**
     * A search.
     *
     * @param lines how many lines the map has
     */
    MapSearch(MapMeasures measures, int lines) {
        this.measures = measures;
        price = BASE + (long) lines * lines;
    }

    /** A placement with its routes and their order. */
    record Found(Net net, Placement placement, Segments segments, ChannelOrders orders, int crossings, double cost) {}

    Found search(Net net) {
        Found best = better(settle(net), settle(net.withLanes(LaneOrder.of(net))));
        return exchangeNodes(exchangeLanes(best));
    }

    private static Found better(Found a, Found b) {
        return b.cost() < a.cost() ? b : a;
    }

    /** The best of the placements that sweeps lead to; where the budget is small, the last of them. */
    private Found settle(Net net) {
        CellOrder order = new CellOrder(net);
        Placement placement = order.asGiven();
        @Nullable Found best = null;
        for (int sweep = 1; sweep <= SWEEPS; sweep++) {
            order.sweep(placement, sweep % 2 == 1);
            if (sweep == SWEEPS || (sweep > SWEEPS / 2 && left > 50 * price)) {
                Found found = evaluate(net, placement);
                best = best == null ? found : better(best, found);
            }
        }
        return Objects.requireNonNull(best);
    }

    private Found evaluate(Net net, Placement placement) {
        left -= price;
        Placement fixed = placement.copy();
        Route[] routes = new Router(net, fixed, measures).route();
        Segments segments = new Segments(net, fixed, routes);
        ChannelOrders orders = new ChannelOrders(segments);
        int crossings = orders.improve();
        double cost = crossings * Router.CROSSING + length(segments);
        for (Route route : routes) {
            cost += route.shape().bends() * Router.BEND;
        }
        return new Found(net, fixed, segments, orders, crossings, cost);
    }

    private double length(Segments segments) {
        double length = 0;
        for (int h = 0; h < segments.horizontals(); h++) {
            length += measures.across(segments.hLeftPlace[h], segments.hRightPlace[h]);
        }
        for (int v = 0; v < segments.verticals(); v++) {
            length += measures.down(segments.hBand[segments.vTop[v]], segments.hBand[segments.vBottom[v]]);
        }
        return length;
    }

    /** Tries every exchange of two lanes until none helps or the budget for it is spent. */
    private Found exchangeLanes(Found start) {
        Found best = start;
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int lane = 0; lane < start.net().lanes(); lane++) {
                for (int other = 0; other < lane && left > BUDGET / 2; other++) {
                    Found found =
                            settle(best.net().withLanes(exchanged(start.net().lanes(), lane, other)));
                    improved |= found.cost() < best.cost();
                    best = better(best, found);
                }
            }
        }
        return best;
    }

    private static int[] exchanged(int lanes, int a, int b) {
        int[] order = IntStream.range(0, lanes).toArray();
        order[a] = b;
        order[b] = a;
        return order;
    }

    /** Tries every exchange of two fields of a cell until none helps or the budget is spent. */
    private Found exchangeNodes(Found start) {
        Found best = start;
        boolean improved = true;
        while (improved && left > 0) {
            improved = false;
            for (int node = 0; node < start.net().nodes() && left > 0; node++) {
                Found found = exchange(best, node);
                improved |= found.cost() < best.cost();
                best = better(best, found);
            }
        }
        return best;
    }

    private Found exchange(Found from, int node) {
        Found best = from;
        Net net = from.net();
        int lane = net.lane()[node];
        int column = net.column()[node];
        Placement placement = from.placement().copy();
        int row = placement.row(node);
        int slot = placement.slot(node);
        int last = placement.firstRow(lane) + placement.rowsOf(lane);
        for (int other = placement.firstRow(lane); other < last; other++) {
            for (int otherSlot = net.slots()[column]; otherSlot < net.slots()[column + 1]; otherSlot++) {
                boolean counted = !placement.isEmpty(other, otherSlot) && placement.occupant(other, otherSlot) <= node;
                if (left > 0 && !counted) {
                    placement.swap(row, slot, other, otherSlot);
                    best = better(best, evaluate(net, placement));
                    placement.swap(row, slot, other, otherSlot);
                }
            }
        }
        return best;
    }
}
