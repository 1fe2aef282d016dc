package no.grobunn.core.analysis;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Sector;

/**
 * An actor's place in a network. {@link ActorNetwork} says how relationships become ties and arcs.
 *
 * @param actor who
 * @param sector its sector
 * @param degree how many actors it is joined with
 * @param inDegree how many actors have an arc to it
 * @param outDegree how many actors it has an arc to
 * @param weightedDegree the strengths of its ties together
 * @param weightedInDegree the strengths of the arcs to it together
 * @param weightedOutDegree the strengths of the arcs from it together
 * @param betweenness over all pairs of other actors, the share of their shortest paths that pass through it (Freeman, A Set of Measures of Centrality Based on
 *     Betweenness, 1977); distances undirected, each pair counted once
 * @param normalisedBetweenness the same as a share of the largest possible, that of a star's centre: 0 to 1; 0 of fewer than three actors
 * @param harmonicCloseness the mean of 1 / distance to every other actor of the network, 0 where there is no path: 0 to 1; 0 of one actor (Marchiori &amp; Latora,
 *     Harmony in the Small-World, 2000; Boldi &amp; Vigna, Axioms for Centrality, 2014); distances undirected
 * @param clustering the share of pairs of its neighbours that are joined themselves, 0 to 1; 0 with fewer than two neighbours (Watts &amp; Strogatz, Collective
 *     Dynamics of Small-World Networks, 1998)
 * @param component the index of its component in {@link NetworkMeasures#components()}
 * @param cutVertex whether its loss splits its component
 * @param brokerage how often it stands between others, by sectors
 */
public record ActorMeasures(
        ActorId actor,
        Sector sector,
        int degree,
        int inDegree,
        int outDegree,
        int weightedDegree,
        int weightedInDegree,
        int weightedOutDegree,
        double betweenness,
        double normalisedBetweenness,
        double harmonicCloseness,
        double clustering,
        int component,
        boolean cutVertex,
        Brokerage brokerage) {
    /** Whether nobody is joined with it. */
    public boolean isIsolated() {
        return degree == 0;
    }
}
