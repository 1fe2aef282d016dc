package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.Sector;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.shortestpath.GraphMeasurer;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our measures beside JGraphT's on the same graphs. */
class NetworkOracleTest {
    private static final double TOLERANCE = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void measures_equal_jgrapht_on_random_graphs(long seed) {
        check(SampleNetwork.random(seed));
    }

    @Test
    void measures_equal_jgrapht_on_the_karate_club() {
        SampleNetwork club = SampleNetwork.karateClub();
        check(club);

        NetworkMeasures measures = club.measures();
        assertThat(measures.ties()).isEqualTo(78);
        // Known from the literature: the instructor and the president hold the club together.
        assertThat(measures.betweennessRanking())
                .extracting(ActorMeasures::actor)
                .startsWith(SampleNetwork.id(0), SampleNetwork.id(33), SampleNetwork.id(32), SampleNetwork.id(2));
        assertThat(measures.actors().get(0).betweenness()).isCloseTo(231.0714, within(1e-4));
        assertThat(measures.components())
                .singleElement()
                .extracting(NetworkComponent::diameter)
                .isEqualTo(5);
    }

    @Test
    void the_random_graphs_are_of_every_sort() {
        List<NetworkMeasures> all = seeds().mapToObj(SampleNetwork::random)
                .map(SampleNetwork::measures)
                .toList();

        assertThat(all).anyMatch(measures -> measures.actors().size() == 1);
        assertThat(all)
                .anyMatch(measures -> measures.ties() == 0 && measures.actors().size() > 5);
        assertThat(all)
                .filteredOn(measures -> measures.components().stream()
                                .filter(part -> part.size() > 2)
                                .count()
                        > 1)
                .hasSizeGreaterThan(20);
        assertThat(all)
                .filteredOn(measures -> measures.components().size() == 1)
                .hasSizeGreaterThan(5);
        assertThat(all).filteredOn(measures -> measures.density() > 0.2).hasSizeGreaterThan(10);
    }

    private static void check(SampleNetwork sample) {
        NetworkMeasures measures = sample.measures();
        checkCentrality(measures, undirected(sample));
        checkConnectivity(measures, undirected(sample));
        checkConnectors(sample.network(), undirected(sample));
        checkDegrees(measures, directed(sample));
        checkBrokerage(measures, directed(sample), sample);
        checkReciprocity(measures, sample);
    }

    private static void checkCentrality(NetworkMeasures measures, Graph<ActorId, DefaultEdge> graph) {
        int n = graph.vertexSet().size();
        Map<ActorId, Double> betweenness = new BetweennessCentrality<>(graph, false).getScores();
        Map<ActorId, Double> harmonic = new HarmonicCentrality<>(graph, false, n > 1).getScores();
        Map<ActorId, Double> clustering = new ClusteringCoefficient<>(graph).getScores();
        assertThat(measures.density() * n * (n - 1) / 2)
                .isCloseTo(graph.edgeSet().size(), within(TOLERANCE));
        for (ActorMeasures actor : measures.actors()) {
            ActorId id = actor.actor();
            assertThat(actor.betweenness()).isCloseTo(betweenness.get(id), within(TOLERANCE));
            assertThat(actor.normalisedBetweenness() * (n - 1) * (n - 2) / 2)
                    .isCloseTo(actor.betweenness(), within(TOLERANCE));
            assertThat(actor.harmonicCloseness()).isCloseTo(harmonic.get(id), within(TOLERANCE));
            assertThat(actor.clustering()).isCloseTo(clustering.get(id), within(TOLERANCE));
        }
    }

    private static void checkConnectivity(NetworkMeasures measures, Graph<ActorId, DefaultEdge> graph) {
        BiconnectivityInspector<ActorId, DefaultEdge> biconnectivity = new BiconnectivityInspector<>(graph);
        assertThat(measures.cutVertices())
                .extracting(ActorMeasures::actor)
                .containsExactlyInAnyOrderElementsOf(biconnectivity.getCutpoints());
        assertThat(measures.bridges())
                .extracting(bridge ->
                        graph.getEdge(bridge.tie().first(), bridge.tie().second()))
                .containsExactlyInAnyOrderElementsOf(biconnectivity.getBridges());
        for (Bridge bridge : measures.bridges()) {
            assertThat(bridge.cutOff()).isEqualTo(cutOff(graph, bridge.tie()));
        }
        assertThat(measures.components().stream().map(part -> Set.copyOf(part.actors())))
                .containsExactlyInAnyOrderElementsOf(new ConnectivityInspector<>(graph).connectedSets());
        for (NetworkComponent part : measures.components()) {
            AsSubgraph<ActorId, DefaultEdge> alone = new AsSubgraph<>(graph, Set.copyOf(part.actors()));
            assertThat((double) part.diameter()).isEqualTo(new GraphMeasurer<>(alone).getDiameter());
        }
    }

    private static void checkConnectors(ActorNetwork network, Graph<ActorId, DefaultEdge> graph) {
        assertThat(network.cutVertices())
                .extracting(CutVertex::actor)
                .containsExactlyInAnyOrderElementsOf(new BiconnectivityInspector<>(graph).getCutpoints());
        for (CutVertex vertex : network.cutVertices()) {
            assertThat(vertex.cutOff()).isEqualTo(cutOff(graph, vertex.actor()));
        }
        assertThat(network.isolated())
                .containsExactlyInAnyOrderElementsOf(graph.vertexSet().stream()
                        .filter(actor -> graph.degreeOf(actor) == 0)
                        .toList());
    }

    private static int cutOff(Graph<ActorId, DefaultEdge> graph, ActorId lost) {
        Set<ActorId> others = new HashSet<>(new ConnectivityInspector<>(graph).connectedSetOf(lost));
        others.remove(lost);
        return others.size()
                - new ConnectivityInspector<>(new AsSubgraph<>(graph, others))
                        .connectedSets().stream().mapToInt(Set::size).max().orElse(0);
    }

    private static int cutOff(Graph<ActorId, DefaultEdge> graph, Tie tie) {
        Set<DefaultEdge> rest = graph.edgeSet().stream()
                .filter(edge -> !edge.equals(graph.getEdge(tie.first(), tie.second())))
                .collect(Collectors.toSet());
        ConnectivityInspector<ActorId, DefaultEdge> parts =
                new ConnectivityInspector<>(new AsSubgraph<>(graph, graph.vertexSet(), rest));
        return Math.min(
                parts.connectedSetOf(tie.first()).size(),
                parts.connectedSetOf(tie.second()).size());
    }

    private static void checkDegrees(NetworkMeasures measures, Graph<ActorId, DefaultWeightedEdge> graph) {
        for (ActorMeasures actor : measures.actors()) {
            ActorId id = actor.actor();
            assertThat(actor.inDegree()).isEqualTo(graph.inDegreeOf(id));
            assertThat(actor.outDegree()).isEqualTo(graph.outDegreeOf(id));
            assertThat((double) actor.weightedInDegree()).isEqualTo(weight(graph, graph.incomingEdgesOf(id)));
            assertThat((double) actor.weightedOutDegree()).isEqualTo(weight(graph, graph.outgoingEdgesOf(id)));
        }
    }

    /** Straight from the definition. */
    private static void checkBrokerage(
            NetworkMeasures measures, Graph<ActorId, DefaultWeightedEdge> graph, SampleNetwork sample) {
        Map<ActorId, Sector> sectors = sample.actors().stream().collect(Collectors.toMap(Actor::id, Actor::sector));
        for (ActorMeasures actor : measures.actors()) {
            ActorId broker = actor.actor();
            long[] roles = new long[5];
            for (ActorId from : sectors.keySet()) {
                for (ActorId to : sectors.keySet()) {
                    if (!from.equals(to)
                            && graph.containsEdge(from, broker)
                            && graph.containsEdge(broker, to)
                            && !graph.containsEdge(from, to)) {
                        roles[role(sectors.get(from), sectors.get(broker), sectors.get(to))]++;
                    }
                }
            }
            assertThat(actor.brokerage()).isEqualTo(new Brokerage(roles[0], roles[1], roles[2], roles[3], roles[4]));
        }
    }

    private static int role(Sector from, Sector broker, Sector to) {
        if (from == to) {
            return from == broker ? 0 : 1;
        }
        return from == broker ? 2 : to == broker ? 3 : 4;
    }

    private static void checkReciprocity(NetworkMeasures measures, SampleNetwork sample) {
        Set<List<ActorId>> arcs = new HashSet<>();
        for (Relationship relationship : sample.relationships()) {
            if (relationship.effectiveDirection() != Direction.UNDIRECTED) {
                arcs.add(List.of(relationship.from(), relationship.to()));
            }
            if (relationship.effectiveDirection() == Direction.MUTUAL) {
                arcs.add(List.of(relationship.to(), relationship.from()));
            }
        }
        long reciprocated = arcs.stream()
                .filter(arc -> arcs.contains(List.of(arc.get(1), arc.get(0))))
                .count();
        assertThat(measures.reciprocity()).isEqualTo(new Reciprocity(arcs.size(), (int) reciprocated));
    }

    private static double weight(Graph<ActorId, DefaultWeightedEdge> graph, Set<DefaultWeightedEdge> edges) {
        return edges.stream().mapToDouble(graph::getEdgeWeight).sum();
    }

    private static Graph<ActorId, DefaultEdge> undirected(SampleNetwork sample) {
        Graph<ActorId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        sample.actors().forEach(actor -> graph.addVertex(actor.id()));
        sample.relationships().forEach(relationship -> graph.addEdge(relationship.from(), relationship.to()));
        return graph;
    }

    private static Graph<ActorId, DefaultWeightedEdge> directed(SampleNetwork sample) {
        Graph<ActorId, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        sample.actors().forEach(actor -> graph.addVertex(actor.id()));
        Map<List<ActorId>, Integer> strengths = new HashMap<>();
        for (Relationship relationship : sample.relationships()) {
            int strength = relationship.strength() == null
                    ? 1
                    : relationship.strength().value();
            strengths.merge(List.of(relationship.from(), relationship.to()), strength, Math::max);
            if (relationship.effectiveDirection() != Direction.DIRECTED) {
                strengths.merge(List.of(relationship.to(), relationship.from()), strength, Math::max);
            }
        }
        strengths.forEach((pair, strength) -> graph.setEdgeWeight(graph.addEdge(pair.get(0), pair.get(1)), strength));
        return graph;
    }
}
