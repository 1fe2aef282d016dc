package no.grobunn.core.analysis;

import java.util.Arrays;

/**
 * All shortest paths of an undirected graph without weights: one breadth-first search from each vertex, and the accumulation of Brandes (A Faster Algorithm for
 * Betweenness Centrality, 2001). Time O(vertices × edges), memory O(vertices + edges). Used once.
 */
final class ShortestPaths {
    /** Where counts of paths grow beyond this, those of a whole level are scaled down: only ratios of neighbouring levels matter, and 2^1000 paths are soon there. */
    private static final double MANY = 0x1p200;

    /** Less than any count that shows beside {@link #MANY}, and far from where a double becomes zero and its inverse infinite. */
    private static final double FEW = 0x1p-900;

    private final Adjacency graph;
    private final double[] betweenness;
    private final double[] harmonic;
    private final int[] eccentricity;
    private final int[] queue;
    private final int[] distance;
    /** Shortest paths to a vertex, in the measure of the level before. */
    private final double[] paths;
    /** The same in the measure of its own level. */
    private final double[] scaled;

    private final double[] dependency;
    private int reached;

    ShortestPaths(Adjacency graph) {
        this.graph = graph;
        int n = graph.vertices();
        betweenness = new double[n];
        harmonic = new double[n];
        eccentricity = new int[n];
        queue = new int[n];
        distance = new int[n];
        paths = new double[n];
        scaled = new double[n];
        dependency = new double[n];
        Arrays.fill(distance, -1);
        for (int source = 0; source < n; source++) {
            search(source);
            accumulate(source);
        }
    }

    /** For each pair of others once, the share of their shortest paths that pass through. */
    double betweenness(int vertex) {
        return betweenness[vertex] / 2;
    }

    /** The sum of 1 / distance to the others. */
    double harmonic(int vertex) {
        return harmonic[vertex];
    }

    /** The distance to the farthest that is reached. */
    int eccentricity(int vertex) {
        return eccentricity[vertex];
    }

    private void search(int source) {
        distance[source] = 0;
        paths[source] = 1;
        scaled[source] = 1;
        queue[0] = source;
        reached = 1;
        int level = 0;
        for (int from = 0, to = 1; from < to; from = to, to = reached) {
            if (level > 0) {
                scale(from, to);
                harmonic[source] += (double) (to - from) / level;
                eccentricity[source] = level;
            }
            level++;
            for (int i = from; i < to; i++) {
                visit(queue[i], level);
            }
        }
    }

    private void visit(int vertex, int level) {
        for (int i = graph.first(vertex), end = graph.end(vertex); i < end; i++) {
            int next = graph.target(i);
            if (distance[next] < 0) {
                distance[next] = level;
                queue[reached++] = next;
            }
            if (distance[next] == level) {
                paths[next] += scaled[vertex];
            }
        }
    }

    private void scale(int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, paths[queue[i]]);
        }
        double factor = most > MANY ? 1 / MANY : 1;
        for (int i = from; i < to; i++) {
            scaled[queue[i]] = Math.max(paths[queue[i]] * factor, FEW);
        }
    }

    /** From the farthest back to the source; leaves the working arrays as they were. */
    private void accumulate(int source) {
        for (int i = reached - 1; i >= 0; i--) {
            int vertex = queue[i];
            if (vertex != source) {
                betweenness[vertex] += dependency[vertex];
                passOn(vertex);
            }
        }
        for (int i = 0; i < reached; i++) {
            int vertex = queue[i];
            distance[vertex] = -1;
            paths[vertex] = 0;
            dependency[vertex] = 0;
        }
    }

    private void passOn(int vertex) {
        double share = (1 + dependency[vertex]) / paths[vertex];
        int before = distance[vertex] - 1;
        for (int i = graph.first(vertex), end = graph.end(vertex); i < end; i++) {
            int previous = graph.target(i);
            if (distance[previous] == before) {
                dependency[previous] += scaled[previous] * share;
            }
        }
    }
}
