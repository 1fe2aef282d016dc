package no.grobunn.core.actormap;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leads every line through the channels at the least cost: crossings first, then bends, then length. Lines are led one by one, the short ones first, and
 * then again, each with all others in their places (rip-up and reroute).
 */
final class Router {
    /** What a crossing and a bend cost, in points of length. */
    static final double CROSSING = 300;

    static final double BEND = 24;
    /** Up to how many lines the order of runs that end in the same channel is looked at; above, it makes no difference that is worth the time. */
    private static final int CLOSELY = 150;

    private static final int ROUNDS = 3;
    /** How many strips beyond the two rows a line may turn away to. */
    private static final int DETOUR = 3;

    private final Net net;
    private final Placement placement;
    private final MapMeasures measures;
    private final Traffic traffic;
    private final Route[] routes;
    private Route best = Route.STRAIGHT;
    private double least;
    private double cost;
    private final int[] sums;
    private final int[] otherSums;
    private int fromRow;
    private int toRow;
    private int fromPlace;
    private int toPlace;

    Router(Net net, Placement placement, MapMeasures measures) {
        this.net = net;
        this.placement = placement;
        this.measures = measures;
        traffic = new Traffic(placement.rows(), placement.slots(), net.lines() <= CLOSELY);
        sums = new int[traffic.bandCount() + 1];
        otherSums = new int[traffic.bandCount() + 1];
        routes = new Route[net.lines()];
    }

    Route[] route() {
        int[] order = IntStream.range(0, net.lines())
                .boxed()
                .sorted(Comparator.comparingDouble(this::distance))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int line : order) {
                Route before = routes[line];
                aim(line);
                if (round > 0) {
                    lead(line, before, false);
                }
                routes[line] = cheapest(line);
                lead(line, routes[line], true);
                changed |= !routes[line].equals(before);
            }
        }
        return routes;
    }

    private double distance(int line) {
        int from = net.from()[line];
        int to = net.to()[line];
        return Math.abs(placement.row(from) - placement.row(to)) * measures.rowPitch()
                + Math.abs(placement.slot(from) - placement.slot(to)) * measures.slotPitch();
    }

    private void aim(int line) {
        int from = net.from()[line];
        int to = net.to()[line];
        fromRow = Traffic.row(placement.row(from));
        toRow = Traffic.row(placement.row(to));
        fromPlace = 2 * placement.slot(from) + 1;
        toPlace = 2 * placement.slot(to) + 1;
    }

    private Route cheapest(int line) {
        int from = net.from()[line];
        int to = net.to()[line];
        if (fromRow == toRow && isFree(placement.row(from), placement.slot(from), placement.slot(to))) {
            return Route.STRAIGHT;
        }
        least = Double.POSITIVE_INFINITY;
        tryAgain(routes[line]);
        int first = Math.max(firstGutter(from), firstGutter(to));
        int last = Math.min(lastGutter(from), lastGutter(to));
        for (int gutter = first; gutter <= last; gutter++) {
            tryOneGutter(gutter);
        }
        int firstStrip = Math.max(0, Math.min(fromRow, toRow) / 2 + 1 - DETOUR);
        int lastStrip = Math.min(placement.rows(), Math.max(fromRow, toRow) / 2 + DETOUR);
        for (int gutter = fromPlace / 2; gutter <= fromPlace / 2 + 1; gutter++) {
            for (int other = toPlace / 2; other <= toPlace / 2 + 1; other++) {
                if (gutter != other) {
                    tryStrips(gutter, other, firstStrip, lastStrip);
                }
            }
        }
        return best;
    }

    /** The route that a line had is a good one to beat. */
    private void tryAgain(@Nullable Route route) {
        if (route != null && route.shape() == Route.Shape.ONE_GUTTER) {
            tryOneGutter(route.gutter());
        } else if (route != null && route.shape() == Route.Shape.TWO_GUTTERS) {
            tryStrips(route.gutter(), route.otherGutter(), route.strip(), route.strip());
        }
    }

    /** Whether no node stands between two slots of a row. */
    private boolean isFree(int row, int slotA, int slotB) {
        for (int slot = Math.min(slotA, slotB) + 1; slot < Math.max(slotA, slotB); slot++) {
            if (!placement.isEmpty(row, slot)) {
                return false;
            }
        }
        return true;
    }

    /** The leftmost gutter that a node reaches along its row. */
    private int firstGutter(int node) {
        int slot = placement.slot(node);
        while (slot > 0 && placement.isEmpty(placement.row(node), slot - 1)) {
            slot--;
        }
        return slot;
    }

    private int lastGutter(int node) {
        int slot = placement.slot(node);
        while (slot + 1 < placement.slots() && placement.isEmpty(placement.row(node), slot + 1)) {
            slot++;
        }
        return slot + 1;
    }

    private void tryOneGutter(int gutter) {
        int place = 2 * gutter;
        cost = 2 * BEND
                + measures.across(fromPlace, place)
                + measures.down(fromRow, toRow)
                + measures.across(place, toPlace);
        traffic.sumsAcross(gutter, sums);
        boolean cheap = add(traffic.acrossHorizontal(fromRow, fromPlace, place)
                        + traffic.acrossVertical(sums, fromRow, toRow)
                        + traffic.acrossHorizontal(toRow, place, toPlace))
                && add(traffic.alongGutter(gutter, fromRow, side(fromPlace, place), toRow, side(toPlace, place)))
                && add(traffic.alongBand(fromRow, fromPlace, 0, place, side(toRow, fromRow)))
                && add(traffic.alongBand(toRow, toPlace, 0, place, side(fromRow, toRow)));
        if (cheap) {
            take(Route.through(gutter));
        }
    }

    private void tryStrips(int gutter, int other, int first, int last) {
        traffic.sumsAcross(gutter, sums);
        traffic.sumsAcross(other, otherSums);
        for (int strip = first; strip <= last; strip++) {
            tryStrip(gutter, strip, other);
        }
    }

    private void tryStrip(int gutter, int strip, int other) {
        int band = Traffic.strip(strip);
        int place = 2 * gutter;
        int otherPlace = 2 * other;
        cost = 4 * BEND
                + measures.across(fromPlace, place)
                + measures.down(fromRow, band)
                + measures.across(place, otherPlace)
                + measures.down(band, toRow)
                + measures.across(otherPlace, toPlace);
        boolean cheap = add(
                        traffic.acrossVertical(sums, fromRow, band) + traffic.acrossVertical(otherSums, band, toRow))
                && add(traffic.acrossHorizontal(band, place, otherPlace)
                        + traffic.acrossHorizontal(fromRow, fromPlace, place)
                        + traffic.acrossHorizontal(toRow, toPlace, otherPlace))
                && add(traffic.alongBand(band, place, side(fromRow, band), otherPlace, side(toRow, band)))
                && add(traffic.alongBand(fromRow, fromPlace, 0, place, side(band, fromRow)))
                && add(traffic.alongBand(toRow, toPlace, 0, otherPlace, side(band, toRow)))
                && add(traffic.alongGutter(gutter, fromRow, side(fromPlace, place), band, side(otherPlace, place)))
                && add(traffic.alongGutter(other, band, side(place, otherPlace), toRow, side(toPlace, otherPlace)));
        if (cheap) {
            take(Route.through(gutter, strip, other));
        }
    }

    /** Adds what some crossings cost and answers whether the route may still be the cheapest. */
    private boolean add(double crossings) {
        cost += crossings * CROSSING;
        return cost < least;
    }

    private void take(Route route) {
        least = cost;
        best = route;
    }

    /** Which way from a place or band another lies. */
    private static int side(int other, int from) {
        return other < from ? -1 : 1;
    }

    /** Puts a line on a route, or takes it off. */
    private void lead(int line, Route route, boolean on) {
        int place = 2 * route.gutter();
        int otherPlace = 2 * route.otherGutter();
        int band = Traffic.strip(route.strip());
        switch (route.shape()) {
            case STRAIGHT -> horizontal(line, fromRow, fromPlace, 0, toPlace, 0, on);
            case ONE_GUTTER -> {
                horizontal(line, fromRow, fromPlace, 0, place, side(toRow, fromRow), on);
                vertical(line, route.gutter(), fromRow, side(fromPlace, place), toRow, side(toPlace, place), on);
                horizontal(line, toRow, toPlace, 0, place, side(fromRow, toRow), on);
            }
            case TWO_GUTTERS -> {
                horizontal(line, fromRow, fromPlace, 0, place, side(band, fromRow), on);
                vertical(line, route.gutter(), fromRow, side(fromPlace, place), band, side(otherPlace, place), on);
                horizontal(line, band, place, side(fromRow, band), otherPlace, side(toRow, band), on);
                vertical(
                        line, route.otherGutter(), band, side(place, otherPlace), toRow, side(toPlace, otherPlace), on);
                horizontal(line, toRow, toPlace, 0, otherPlace, side(band, toRow), on);
            }
        }
    }

    private void horizontal(int line, int band, int placeA, int turnA, int placeB, int turnB, boolean on) {
        if (on) {
            traffic.addHorizontal(line, band, placeA, turnA, placeB, turnB);
        } else {
            traffic.removeHorizontal(line, band, placeA, placeB);
        }
    }

    private void vertical(int line, int gutter, int bandA, int turnA, int bandB, int turnB, boolean on) {
        if (on) {
            traffic.addVertical(line, gutter, bandA, turnA, bandB, turnB);
        } else {
            traffic.removeVertical(line, gutter, bandA, bandB);
        }
    }
}
