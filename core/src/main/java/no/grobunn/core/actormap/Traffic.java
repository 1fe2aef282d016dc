package no.grobunn.core.actormap;

import java.util.stream.Stream;

/**
 * Which runs lie where while routes are sought. Bands are numbered from the top: strip 0, row 0, strip 1, row 1 …; places from the left: gutter 0, slot 0,
 * gutter 1 …
 *
 * <p>A run that passes a gutter crosses every run that passes there along it. Whether one that ends there is crossed depends on their order: looked at
 * closely, each pair takes its better order; looked at roughly, it counts half.
 */
final class Traffic {
    private static final int PASSING = 2;

    /** Runs by gutter and band, in halves. */
    private final int[][] vertical;

    private final int[][] horizontal;
    private final boolean closely;
    private final int ending;
    private final Channel[] gutters;
    private final Channel[] bands;

    Traffic(int rows, int slots, boolean closely) {
        int count = 2 * rows + 1;
        this.closely = closely;
        ending = closely ? 0 : 1;
        vertical = new int[slots + 1][count];
        horizontal = new int[slots + 1][count];
        gutters = Stream.generate(Channel::new).limit(slots + 1L).toArray(Channel[]::new);
        bands = Stream.generate(Channel::new).limit(count).toArray(Channel[]::new);
    }

    static int strip(int strip) {
        return 2 * strip;
    }

    static int row(int row) {
        return 2 * row + 1;
    }

    int bandCount() {
        return bands.length;
    }

    /** Puts a run along a gutter. */
    void addVertical(int line, int gutter, int bandA, int turnA, int bandB, int turnB) {
        countVertical(gutter, bandA, bandB, 1);
        if (closely) {
            gutters[gutter].add(line, bandA, turnA, bandB, turnB);
        }
    }

    void removeVertical(int line, int gutter, int bandA, int bandB) {
        countVertical(gutter, bandA, bandB, -1);
        gutters[gutter].remove(line);
    }

    /** Puts a run along a band. */
    void addHorizontal(int line, int band, int placeA, int turnA, int placeB, int turnB) {
        countHorizontal(band, placeA, placeB, 1);
        if (closely) {
            bands[band].add(line, placeA, turnA, placeB, turnB);
        }
    }

    void removeHorizontal(int line, int band, int placeA, int placeB) {
        countHorizontal(band, placeA, placeB, -1);
        bands[band].remove(line);
    }

    private void countVertical(int gutter, int bandA, int bandB, int sign) {
        int[] runs = vertical[gutter];
        for (int band = Math.min(bandA, bandB) + 1; band < Math.max(bandA, bandB); band++) {
            runs[band] += sign * PASSING;
        }
        runs[bandA] += sign * ending;
        runs[bandB] += sign * ending;
    }

    private void countHorizontal(int band, int placeA, int placeB, int sign) {
        int low = Math.min(placeA, placeB);
        int high = Math.max(placeA, placeB);
        for (int gutter = low / 2 + 1; 2 * gutter < high; gutter++) {
            horizontal[gutter][band] += sign * PASSING;
        }
        if (low % 2 == 0) {
            horizontal[low / 2][band] += sign * ending;
        }
        if (high % 2 == 0) {
            horizontal[high / 2][band] += sign * ending;
        }
    }

    /** The halves that lie across a gutter above each band: what stands between two bands is a difference of two. */
    void sumsAcross(int gutter, int[] sums) {
        int[] runs = horizontal[gutter];
        for (int band = 0; band < runs.length; band++) {
            sums[band + 1] = sums[band] + runs[band];
        }
    }

    /** How many runs a run along a gutter crosses for certain or by half, by what {@link #sumsAcross} found. */
    double acrossVertical(int[] sums, int bandA, int bandB) {
        int low = Math.min(bandA, bandB);
        int high = Math.max(bandA, bandB);
        int ends = sums[low + 1] - sums[low] + sums[high + 1] - sums[high];
        return (sums[high] - sums[low + 1] + ending * ends / 2.0) / PASSING;
    }

    /** How many runs a run along a band crosses for certain or by half. */
    double acrossHorizontal(int band, int placeA, int placeB) {
        int low = Math.min(placeA, placeB);
        int high = Math.max(placeA, placeB);
        int sum = 0;
        for (int gutter = low / 2 + 1; 2 * gutter < high; gutter++) {
            sum += vertical[gutter][band];
        }
        int ends = (low % 2 == 0 ? vertical[low / 2][band] : 0) + (high % 2 == 0 ? vertical[high / 2][band] : 0);
        return (sum + ending * ends / 2.0) / PASSING;
    }

    /** How many runs of its own gutter a run crosses; none where nobody looks closely. */
    double alongGutter(int gutter, int bandA, int turnA, int bandB, int turnB) {
        return closely ? gutters[gutter].crossings(bandA, turnA, bandB, turnB) : 0;
    }

    /** How many runs of its own band a run crosses; none where nobody looks closely. */
    double alongBand(int band, int placeA, int turnA, int placeB, int turnB) {
        return closely ? bands[band].crossings(placeA, turnA, placeB, turnB) : 0;
    }
}
