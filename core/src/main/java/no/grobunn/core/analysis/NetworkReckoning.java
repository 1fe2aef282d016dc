package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;

/** Puts the measures of one network together. Used once. */
final class NetworkReckoning {
    private final ActorNetwork network;
    private final int size;
    private final ShortestPaths paths;
    private final Connectivity connectivity;
    private final Triads triads;

    NetworkReckoning(ActorNetwork network) {
        this.network = network;
        size = network.size();
        paths = new ShortestPaths(network.tieGraph());
        connectivity = new Connectivity(network.tieGraph());
        triads = new Triads(network.tieGraph(), network.outGraph(), network.inGraph(), network.sectors());
    }

    NetworkMeasures measures() {
        List<List<Integer>> groups = groups();
        int[] places = new int[groups.size()];
        for (int place = 0; place < places.length; place++) {
            places[connectivity.component(groups.get(place).get(0))] = place;
        }
        int ties = network.tieGraph().arcs() / 2;
        return new NetworkMeasures(
                network.scope(),
                ties,
                size < 2 ? 0 : ties / pairs(size),
                reciprocity(relationship -> true),
                byKind(),
                groups.stream().map(this::component).toList(),
                connectivity.bridges().stream()
                        .map(link -> new Bridge(network.tie(link.parent(), link.child()), connectivity.cutOff(link)))
                        .sorted(Bridge.ORDER)
                        .toList(),
                IntStream.range(0, size)
                        .mapToObj(vertex -> actor(vertex, places[connectivity.component(vertex)]))
                        .toList());
    }

    private ActorMeasures actor(int vertex, int component) {
        double betweenness = paths.betweenness(vertex);
        return new ActorMeasures(
                network.id(vertex),
                network.sector(vertex),
                network.tieGraph().degree(vertex),
                network.inGraph().degree(vertex),
                network.outGraph().degree(vertex),
                network.tieGraph().strength(vertex),
                network.inGraph().strength(vertex),
                network.outGraph().strength(vertex),
                betweenness,
                size < 3 ? 0 : betweenness / pairs(size - 1),
                size < 2 ? 0 : paths.harmonic(vertex) / (size - 1),
                triads.clustering(vertex),
                component,
                connectivity.isCut(vertex),
                triads.brokerage(vertex));
    }

    private static double pairs(int of) {
        return of * (of - 1.0) / 2;
    }

    /** The vertices of each component; they are numbered by id, so rising numbers are rising ids. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < connectivity.components(); i++) {
            groups.add(new ArrayList<>());
        }
        for (int vertex = 0; vertex < size; vertex++) {
            groups.get(connectivity.component(vertex)).add(vertex);
        }
        groups.sort(Comparator.comparing((List<Integer> group) -> group.size())
                .reversed()
                .thenComparing(group -> group.get(0)));
        return groups;
    }

    private NetworkComponent component(List<Integer> group) {
        List<ActorId> actors = group.stream().map(network::id).toList();
        return new NetworkComponent(
                actors, group.stream().mapToInt(paths::eccentricity).max().orElse(0));
    }

    private Map<RelationshipKind, Reciprocity> byKind() {
        Map<RelationshipKind, Reciprocity> byKind = new EnumMap<>(RelationshipKind.class);
        for (RelationshipKind kind : RelationshipKind.values()) {
            Reciprocity reciprocity = reciprocity(relationship -> relationship.kind() == kind);
            if (reciprocity.arcs() > 0) {
                byKind.put(kind, reciprocity);
            }
        }
        return byKind;
    }

    private Reciprocity reciprocity(Predicate<Relationship> wanted) {
        long[] arcs = network.relationships().stream()
                .filter(wanted)
                .filter(relationship -> relationship.effectiveDirection() != Direction.UNDIRECTED)
                .flatMapToLong(network::arcs)
                .toArray();
        Adjacency graph = new Adjacency(size, arcs);
        int reciprocated = 0;
        for (int from = 0; from < size; from++) {
            for (int i = graph.first(from); i < graph.end(from); i++) {
                reciprocated += graph.joins(graph.target(i), from) ? 1 : 0;
            }
        }
        return new Reciprocity(graph.arcs(), reciprocated);
    }
}
