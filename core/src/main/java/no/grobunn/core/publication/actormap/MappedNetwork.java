package no.grobunn.core.publication.actormap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkComparison;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Words;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;

/** The network that a document is about, reckoned once, and the words for it. */
final class MappedNetwork {
    private final Composition c;
    private final Wording words;
    private final ActorNetwork network;
    private final NetworkComparison comparison;
    private final List<Relationship> relationships;

    MappedNetwork(Composition c) {
        this.c = c;
        words = new Wording(c, "actor-directory");
        LocalDate day = c.edition().date();
        Dossier dossier = c.dossier();
        NetworkScope all = NetworkScope.then().on(day);
        network = ActorNetwork.of(dossier, NetworkScope.now().on(day));
        comparison = NetworkComparison.of(network, ActorNetwork.of(dossier, all));
        relationships = dossier.relationships().stream()
                .filter(all::includes)
                .sorted(Comparator.comparing((Relationship relationship) ->
                                relationship.from().value())
                        .thenComparing(relationship -> relationship.to().value())
                        .thenComparing(Relationship::kind))
                .toList();
    }

    Composition composition() {
        return c;
    }

    Wording wording() {
        return words;
    }

    /** What exists. */
    ActorNetwork network() {
        return network;
    }

    /** What exists, measured. */
    NetworkMeasures now() {
        return comparison.now();
    }

    /** What exists, beside what there may be. */
    NetworkComparison comparison() {
        return comparison;
    }

    /** Those that the map draws. */
    List<Relationship> relationships() {
        return relationships;
    }

    List<Relationship> of(RelationshipStatus status) {
        return relationships.stream()
                .filter(relationship -> relationship.status() == status)
                .toList();
    }

    /** Whether anything is possible or wanted beyond what exists. */
    boolean hasOpen() {
        return relationships.stream().anyMatch(relationship -> relationship.status() != RelationshipStatus.EXISTING);
    }

    Actor actor(ActorId id) {
        return c.dossier().actor(id);
    }

    /** An actor's name, and its sector below it. */
    Cell named(ActorId id) {
        return new Words(c.name(c.actor(id)), c.texts().term(actor(id).sector()), true);
    }

    /** Names in a row, so many of them, and how many more there are. */
    String names(Stream<String> names, int most) {
        List<String> all = names.toList();
        return all.size() <= most
                ? c.enumeration(all)
                : count("more", all.size() - most, String.join(", ", all.subList(0, most)));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String count(String key, long count, Object... more) {
        return words.count(key, count, more);
    }
}
