package no.grobunn.core.publication.actormap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.analysis.NetworkComparison;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.publication.composition.Composition;

/** What is missing: actors that nobody is joined with, relationships that are wanted or possible, and what they would change. */
final class MissingChapter {
    private final MappedNetwork network;
    private final Composition c;

    MissingChapter(MappedNetwork network) {
        this.network = network;
        c = network.composition();
    }

    void write() {
        c.part(network.text("missing"));
        change();
        isolated();
        relationships(RelationshipStatus.WANTED, "wanted");
        relationships(RelationshipStatus.POTENTIAL, "potential");
    }

    /** What would become of the network; nothing where nothing is missing. */
    private void change() {
        NetworkComparison comparison = network.comparison();
        if (comparison.newTies().isEmpty()) {
            if (!comparison.now().isolated().isEmpty()) {
                c.body(network.text("change.none"));
            }
            return;
        }
        Stream<Optional<String>> sentences = Stream.of(
                Optional.of(network.count(
                        "change.ties",
                        comparison.newTies().size(),
                        comparison.now().ties(),
                        comparison.then().ties())),
                some("change.connected", comparison.newlyConnected().size()),
                some("change.links", comparison.securedBridges().size()),
                some("change.connectors", comparison.relievedCutVertices().size()),
                some("change.alone", comparison.stillIsolated().size()));
        c.body(sentences.flatMap(Optional::stream).collect(Collectors.joining(" ")));
    }

    private void isolated() {
        List<Actor> alone = network.now().isolated().stream()
                .map(measures -> network.actor(measures.actor()))
                .toList();
        long none = alone.stream()
                .filter(actor -> open(actor.id()).findAny().isEmpty())
                .count();
        c.sectionNamed(network.text("alone"));
        String finding = network.count("alone.finding", alone.size());
        c.table(
                c.caption(
                        network.comparison().newTies().isEmpty()
                                ? finding
                                : finding + " " + waiting(alone.size(), none),
                        null),
                List.of(
                        Column.text(c.text("column.actor")),
                        Column.text(c.text("column.levels")),
                        Column.text(network.text("column.open"))),
                0,
                alone.stream().map(this::alone).toList());
    }

    /** Whether somebody is to reach them. */
    private String waiting(int alone, long none) {
        if (none == 0) {
            return network.count("alone.all-open", alone);
        }
        return none == alone ? network.count("alone.none-open", alone) : network.count("alone.some-open", alone - none);
    }

    private Row alone(Actor actor) {
        String levels =
                actor.chainLevels().stream().sorted().map(c.texts()::term).collect(Collectors.joining(", "));
        String open = open(actor.id())
                .map(relationship ->
                        network.text("open." + relationship.status().code(), c.actor(other(relationship, actor.id()))))
                .distinct()
                .collect(Collectors.joining(", "));
        return Row.body(
                network.named(actor.id()),
                Cell.of(levels.isEmpty() ? "–" : levels),
                Cell.of(open.isEmpty() ? "–" : open));
    }

    private Stream<Relationship> open(ActorId actor) {
        return network.relationships().stream()
                .filter(relationship -> relationship.status() != RelationshipStatus.EXISTING)
                .filter(relationship -> relationship.touches(actor));
    }

    private static ActorId other(Relationship relationship, ActorId actor) {
        return relationship.from().equals(actor) ? relationship.to() : relationship.from();
    }

    private void relationships(RelationshipStatus status, String key) {
        List<Relationship> all = network.of(status);
        c.sectionNamed(network.text(key));
        c.table(
                c.caption(network.count(key + ".finding", all.size()), null),
                List.of(
                        Column.text(network.text("column.one")),
                        Column.text(c.text("column.relationship")),
                        Column.text(network.text("column.other"))),
                0,
                all.stream().map(this::relationship).toList());
    }

    private Row relationship(Relationship relationship) {
        String label = relationship.label();
        return Row.body(
                Cell.of(c.name(c.actor(relationship.from()))),
                label == null ? Cell.of(c.texts().term(relationship.kind())) : Cell.of(c.name(label)),
                Cell.of(c.name(c.actor(relationship.to()))));
    }

    private Optional<String> some(String key, int number) {
        return number == 0 ? Optional.empty() : Optional.of(network.count(key, number));
    }
}
