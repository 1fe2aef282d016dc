package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Components, cut vertices and bridges of an undirected graph by one depth-first search (Hopcroft &amp; Tarjan, Algorithm 447: Efficient Algorithms for Graph
 * Manipulation, 1973), with a stack of its own, so that a chain of any length fits. Used once.
 */
final class Connectivity {
    /** A bridge between a vertex and its child in the search; so many vertices lie behind it. */
    record Link(int parent, int child, int behind) {}

    private final Adjacency graph;
    private final int[] component;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] next;
    private final int[] below;
    private final int[] apart;
    private final int[] largest;
    private final boolean[] cut;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int clock;

    Connectivity(Adjacency graph) {
        this.graph = graph;
        int n = graph.vertices();
        component = new int[n];
        found = new int[n];
        low = new int[n];
        parent = new int[n];
        next = new int[n];
        below = new int[n];
        apart = new int[n];
        largest = new int[n];
        cut = new boolean[n];
        Arrays.fill(component, -1);
        for (int root = 0; root < n; root++) {
            if (component[root] < 0) {
                search(root);
                sizes.add(below[root]);
            }
        }
    }

    /** The number of a vertex's component, in the order of the components' first vertices. */
    int component(int vertex) {
        return component[vertex];
    }

    int components() {
        return sizes.size();
    }

    boolean isCut(int vertex) {
        return cut[vertex];
    }

    List<Link> bridges() {
        return links;
    }

    /** How many vertices a bridge's loss cuts off: those on the smaller side. */
    int cutOff(Link link) {
        return Math.min(link.behind(), sizes.get(component[link.child()]) - link.behind());
    }

    /** How many vertices a vertex's loss cuts off from the largest part that is left of its component; 0 unless it is a cut vertex. */
    int cutOff(int vertex) {
        int others = sizes.get(component[vertex]) - 1;
        return others - Math.max(largest[vertex], others - apart[vertex]);
    }

    private void search(int root) {
        int rootChildren = 0;
        enter(root, -1);
        int vertex = root;
        while (vertex >= 0) {
            int above = parent[vertex];
            if (next[vertex] < graph.end(vertex)) {
                vertex = step(vertex, graph.target(next[vertex]++));
            } else {
                if (above == root) {
                    rootChildren++;
                }
                if (above >= 0) {
                    leave(vertex, above, root);
                }
                vertex = above;
            }
        }
        cut[root] = rootChildren > 1;
    }

    /** Goes on to a neighbour that is new, or stays. */
    private int step(int vertex, int neighbour) {
        if (component[neighbour] < 0) {
            enter(neighbour, vertex);
            return neighbour;
        }
        if (neighbour != parent[vertex]) {
            low[vertex] = Math.min(low[vertex], found[neighbour]);
        }
        return vertex;
    }

    private void enter(int vertex, int from) {
        component[vertex] = sizes.size();
        found[vertex] = clock;
        low[vertex] = clock++;
        parent[vertex] = from;
        next[vertex] = graph.first(vertex);
        below[vertex] = 1;
    }

    private void leave(int vertex, int above, int root) {
        low[above] = Math.min(low[above], low[vertex]);
        below[above] += below[vertex];
        if (low[vertex] >= found[above]) {
            apart[above] += below[vertex];
            largest[above] = Math.max(largest[above], below[vertex]);
            cut[above] |= above != root;
        }
        if (low[vertex] > found[above]) {
            links.add(new Link(above, vertex, below[vertex]));
        }
    }
}
