package no.grobunn.core.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;

/**
 * What a network would become if its potential and wanted relationships came about. Immutable.
 *
 * @param now the measures of what is there
 * @param then the measures of what there may be
 * @param newTies the ties that would be new, by their actors' ids
 * @param newlyConnected the actors that nobody is joined with now and somebody would be, by id
 * @param stillIsolated the actors that nobody would be joined with even then, by id
 * @param securedBridges the vulnerable single links that would no longer be the only way, as they are now
 * @param relievedCutVertices the actors that hold their component together alone now and would no longer, by id
 * @param newCutVertices the actors that would come to do so, by id
 */
public record NetworkComparison(
        NetworkMeasures now,
        NetworkMeasures then,
        List<Tie> newTies,
        List<ActorId> newlyConnected,
        List<ActorId> stillIsolated,
        List<Bridge> securedBridges,
        List<ActorId> relievedCutVertices,
        List<ActorId> newCutVertices) {
    public NetworkComparison {
        newTies = List.copyOf(newTies);
        newlyConnected = List.copyOf(newlyConnected);
        stillIsolated = List.copyOf(stillIsolated);
        securedBridges = List.copyOf(securedBridges);
        relievedCutVertices = List.copyOf(relievedCutVertices);
        newCutVertices = List.copyOf(newCutVertices);
    }

    /** A dossier's network now and then, its status alone deciding what is there. */
    public static NetworkComparison of(Dossier dossier) {
        return of(ActorNetwork.of(dossier, NetworkScope.now()), ActorNetwork.of(dossier, NetworkScope.then()));
    }

    /**
     * Two networks of the same actors.
     *
     * @throws IllegalArgumentException if their actors differ
     */
    public static NetworkComparison of(ActorNetwork now, ActorNetwork then) {
        if (!now.actors().equals(then.actors())) {
            throw new IllegalArgumentException("Only networks of the same actors can be compared");
        }
        NetworkMeasures before = now.measures();
        NetworkMeasures after = then.measures();
        Set<Tie> known = new HashSet<>(now.ties());
        Set<Tie> fragile =
                new HashSet<>(after.bridges().stream().map(Bridge::tie).toList());
        Set<ActorId> isolatedBefore = new HashSet<>(ids(before, ActorMeasures::isIsolated));
        Set<ActorId> isolatedAfter = new HashSet<>(ids(after, ActorMeasures::isIsolated));
        Set<ActorId> cutBefore = new HashSet<>(ids(before, ActorMeasures::cutVertex));
        Set<ActorId> cutAfter = new HashSet<>(ids(after, ActorMeasures::cutVertex));
        return new NetworkComparison(
                before,
                after,
                then.ties().stream().filter(tie -> !known.contains(tie)).toList(),
                sorted(isolatedBefore.stream().filter(actor -> !isolatedAfter.contains(actor))),
                sorted(isolatedAfter.stream()),
                before.bridges().stream()
                        .filter(bridge -> !fragile.contains(bridge.tie()))
                        .toList(),
                sorted(cutBefore.stream().filter(actor -> !cutAfter.contains(actor))),
                sorted(cutAfter.stream().filter(actor -> !cutBefore.contains(actor))));
    }

    private static List<ActorId> ids(NetworkMeasures measures, Predicate<ActorMeasures> wanted) {
        return measures.actors().stream()
                .filter(wanted)
                .map(ActorMeasures::actor)
                .toList();
    }

    private static List<ActorId> sorted(Stream<ActorId> actors) {
        return actors.sorted(Order.BY_ID).toList();
    }
}
