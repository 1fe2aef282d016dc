package no.grobunn.core.analysis;

import no.grobunn.core.actor.Sector;

/** What shows in three actors at a time: how far an actor's neighbours are joined, and whom it stands between. Used by one thread. */
final class Triads {
    private static final int SECTORS = Sector.values().length;

    private final Adjacency ties;
    private final Adjacency out;
    private final Adjacency in;
    private final int[] sectors;
    private final int[] marks;
    private int mark;

    /** The sectors are numbers below their count. */
    Triads(Adjacency ties, Adjacency out, Adjacency in, int... sectors) {
        this.ties = ties;
        this.out = out;
        this.in = in;
        this.sectors = sectors;
        marks = new int[sectors.length];
    }

    double clustering(int vertex) {
        long degree = ties.degree(vertex);
        if (degree < 2) {
            return 0;
        }
        markRow(ties, vertex);
        long ends = 0;
        for (int i = ties.first(vertex); i < ties.end(vertex); i++) {
            int neighbour = ties.target(i);
            for (int j = ties.first(neighbour); j < ties.end(neighbour); j++) {
                ends += marks[ties.target(j)] == mark ? 1 : 0;
            }
        }
        return (double) ends / (degree * (degree - 1));
    }

    /**
     * For each predecessor, the successors by sector, less itself and less those it reaches directly.
     */
    Brokerage brokerage(int vertex) {
        long[] roles = new long[SECTORS * SECTORS];
        long[] successors = bySector(vertex);
        markRow(out, vertex);
        for (int i = in.first(vertex); i < in.end(vertex); i++) {
            int from = in.target(i);
            int row = sectors[from] * SECTORS;
            for (int sector = 0; sector < SECTORS; sector++) {
                roles[row + sector] += successors[sector];
            }
            if (marks[from] == mark) {
                roles[row + sectors[from]]--;
            }
            for (int j = out.first(from); j < out.end(from); j++) {
                int to = out.target(j);
                if (marks[to] == mark) {
                    roles[row + sectors[to]]--;
                }
            }
        }
        return roles(sectors[vertex], roles);
    }

    private long[] bySector(int vertex) {
        long[] counts = new long[SECTORS];
        for (int i = out.first(vertex); i < out.end(vertex); i++) {
            counts[sectors[out.target(i)]]++;
        }
        return counts;
    }

    private static Brokerage roles(int own, long... pairs) {
        long coordinator = pairs[own * SECTORS + own];
        long consultant = 0;
        long representative = 0;
        long gatekeeper = 0;
        long liaison = 0;
        for (int from = 0; from < SECTORS; from++) {
            for (int to = 0; to < SECTORS; to++) {
                long count = pairs[from * SECTORS + to];
                if (from == own) {
                    representative += to == own ? 0 : count;
                } else if (to == own) {
                    gatekeeper += count;
                } else if (from == to) {
                    consultant += count;
                } else {
                    liaison += count;
                }
            }
        }
        return new Brokerage(coordinator, consultant, representative, gatekeeper, liaison);
    }

    private void markRow(Adjacency graph, int vertex) {
        mark++;
        for (int i = graph.first(vertex); i < graph.end(vertex); i++) {
            marks[graph.target(i)] = mark;
        }
    }
}
