package no.grobunn.core.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.RelationshipKind;

/**
 * What a network shows as a whole and actor by actor. Immutable.
 *
 * @param scope which relationships count
 * @param ties how many pairs of actors are joined
 * @param density the share of all pairs of actors that are joined, 0 to 1; 0 of fewer than two actors (Wasserman &amp; Faust, Social Network Analysis, 1994)
 * @param reciprocity of all directed and mutual relationships, whatever their kind: funds one way and supplies competence the other is an exchange
 * @param reciprocityByKind of each kind that has directed or mutual relationships, in the vocabulary's order; answered by the same kind
 * @param components the largest first, components of one size by their first id; an isolated actor is a component of its own
 * @param bridges the vulnerable single links, those that cut off most first
 * @param actors every actor by id
 */
public record NetworkMeasures(
        NetworkScope scope,
        int ties,
        double density,
        Reciprocity reciprocity,
        Map<RelationshipKind, Reciprocity> reciprocityByKind,
        List<NetworkComponent> components,
        List<Bridge> bridges,
        List<ActorMeasures> actors) {
    /** Below so many connected actors a ranking by betweenness says more about who was asked than about who holds the network together. */
    public static final int FEWEST_FOR_RANKING = 8;

    public NetworkMeasures {
        Map<RelationshipKind, Reciprocity> byKind = new EnumMap<>(RelationshipKind.class);
        byKind.putAll(reciprocityByKind);
        reciprocityByKind = Collections.unmodifiableMap(byKind);
        components = List.copyOf(components);
        bridges = List.copyOf(bridges);
        actors = List.copyOf(actors);
    }

    /** The measures of one actor, if it is in the network. */
    public Optional<ActorMeasures> find(ActorId actor) {
        return actors.stream()
                .filter(measures -> measures.actor().equals(actor))
                .findFirst();
    }

    /** The actors that nobody is joined with, by id. */
    public List<ActorMeasures> isolated() {
        return actors.stream().filter(ActorMeasures::isIsolated).toList();
    }

    /** How many actors are joined with somebody. */
    public int connected() {
        return (int) actors.stream().filter(actor -> !actor.isIsolated()).count();
    }

    /** Whether fewer than {@value #FEWEST_FOR_RANKING} actors are connected, so that no ranking by betweenness is given. */
    public boolean isSmall() {
        return connected() < FEWEST_FOR_RANKING;
    }

    /**
     * The actors that lie between others, the highest betweenness first, actors of one value (to a millionth) by id; those of betweenness 0 are left out. <b>Empty in a small
     * network</b> ({@link #isSmall()}), where the order would mislead.
     */
    public List<ActorMeasures> betweennessRanking() {
        return isSmall()
                ? List.of()
                : actors.stream()
                        .filter(actor -> actor.betweenness() > 0)
                        .sorted(Comparator.comparing(NetworkMeasures::millionths)
                                .reversed())
                        .toList();
    }

    /** The actors with the highest betweenness, by id: one, or several that share it; empty where the ranking is. */
    public List<ActorMeasures> mostBetween() {
        List<ActorMeasures> ranking = betweennessRanking();
        return ranking.stream()
                .filter(actor -> millionths(actor) == millionths(ranking.get(0)))
                .toList();
    }

    /** The actors that stand between sectors, those that do so most often first, then by id; the small network's caveat holds here as well, so it is empty there. */
    public List<ActorMeasures> brokerageRanking() {
        return isSmall()
                ? List.of()
                : actors.stream()
                        .filter(actor -> actor.brokerage().betweenSectors() > 0)
                        .sorted(Comparator.comparing((ActorMeasures actor) ->
                                        actor.brokerage().betweenSectors())
                                .reversed())
                        .toList();
    }

    /** The vulnerable connectors: actors whose loss splits their component, by id. */
    public List<ActorMeasures> cutVertices() {
        return actors.stream().filter(ActorMeasures::cutVertex).toList();
    }

    /** Sums of shares end in noise, which must not part equals. */
    private static long millionths(ActorMeasures actor) {
        return Math.round(actor.betweenness() * 1e6);
    }
}
