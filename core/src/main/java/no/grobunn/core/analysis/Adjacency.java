package no.grobunn.core.analysis;

import java.util.Arrays;

/**
 * Who lies next to whom, by number: compressed sparse rows, each row rising and without repetition. Parallel arcs become one with the greatest strength.
 */
final class Adjacency {
    private static final int STRENGTH_BITS = 3;
    private static final int VERTEX_BITS = 30;

    private final int[] offsets;
    private final int[] targets;
    private final int[] strengths;

    /** The arcs, packed by {@link #arc}, in any order and with repetitions. */
    Adjacency(int vertices, long[] packed) {
        long[] sorted = packed.clone();
        Arrays.sort(sorted);
        offsets = new int[vertices + 1];
        targets = new int[sorted.length];
        strengths = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            // Of parallel arcs the strongest is sorted last.
            if (i + 1 == sorted.length || sorted[i] >> STRENGTH_BITS != sorted[i + 1] >> STRENGTH_BITS) {
                targets[count] = to(sorted[i]);
                strengths[count++] = strength(sorted[i]);
                offsets[from(sorted[i]) + 1] = count;
            }
        }
        for (int v = 1; v <= vertices; v++) {
            offsets[v] = Math.max(offsets[v], offsets[v - 1]);
        }
    }

    /** One arc; its strength is 1 to 5. */
    static long arc(int from, int to, int strength) {
        return ((long) from << VERTEX_BITS | to) << STRENGTH_BITS | strength;
    }

    /** The same arc the other way. */
    static long reversed(long arc) {
        return arc(to(arc), from(arc), strength(arc));
    }

    int vertices() {
        return offsets.length - 1;
    }

    /** How many arcs there are. */
    int arcs() {
        return offsets[offsets.length - 1];
    }

    int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    /** The place of a vertex's first neighbour; its row ends where the next begins. */
    int first(int vertex) {
        return offsets[vertex];
    }

    int end(int vertex) {
        return offsets[vertex + 1];
    }

    int target(int place) {
        return targets[place];
    }

    /** The strengths of a vertex's arcs together. */
    int strength(int vertex) {
        int sum = 0;
        for (int i = first(vertex); i < end(vertex); i++) {
            sum += strengths[i];
        }
        return sum;
    }

    boolean joins(int from, int to) {
        return Arrays.binarySearch(targets, first(from), end(from), to) >= 0;
    }

    private static int from(long arc) {
        return (int) (arc >> (STRENGTH_BITS + VERTEX_BITS));
    }

    private static int to(long arc) {
        return (int) (arc >> STRENGTH_BITS) & ((1 << VERTEX_BITS) - 1);
    }

    private static int strength(long arc) {
        return (int) arc & ((1 << STRENGTH_BITS) - 1);
    }
}
