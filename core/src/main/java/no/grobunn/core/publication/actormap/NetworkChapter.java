package no.grobunn.core.publication.actormap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.analysis.NetworkComponent;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.publication.composition.Composition;

/** The network in figures: as it is, and as it would be if all that is possible and wanted came about. */
final class NetworkChapter {
    private final MappedNetwork network;
    private final Composition c;
    private final List<NetworkMeasures> seen;

    NetworkChapter(MappedNetwork network) {
        this.network = network;
        c = network.composition();
        seen = network.hasOpen() ? List.of(network.now(), network.comparison().then()) : List.of(network.now());
    }

    void write() {
        if (network.relationships().isEmpty()) {
            return;
        }
        c.part(network.text("network"));
        caveat();
        severalRelationships();
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(network.text("column.measure")), Column.number(network.text("column.now"))));
        if (seen.size() > 1) {
            columns.add(Column.number(network.text("column.then")));
        }
        c.table(
                c.caption(
                        finding(),
                        network.text(
                                seen.size() > 1 ? "network.facts.both" : "network.facts",
                                c.formats().longDate(c.edition().date()))),
                columns,
                0,
                rows());
    }

    /** Few actors make every figure jump. */
    private void caveat() {
        int connected = network.now().connected();
        if (connected > 0 && connected < ActorMapFigure.SMALL_NETWORK) {
            c.body(network.count("network.small", connected));
        }
    }

    /** Why there are fewer ties than relationships. */
    private void severalRelationships() {
        int existing = network.of(RelationshipStatus.EXISTING).size();
        int ties = network.now().ties();
        if (ties < existing) {
            c.body(c.texts().count("actor-directory.network.several", ties, existing));
        }
    }

    private String finding() {
        return network.now().ties() == 0
                ? network.text("network.finding.none")
                : network.text("network.finding", degree(network.now()));
    }

    private List<Row> rows() {
        return List.of(
                whole("connected", NetworkMeasures::connected),
                whole("alone", measures -> measures.isolated().size()),
                whole("ties", NetworkMeasures::ties),
                row("degree", this::degree),
                row("density", measures -> c.formats().percent(BigDecimal.valueOf(measures.density()))),
                whole("groups", measures -> groups(measures).size()),
                whole(
                        "largest",
                        measures -> groups(measures).stream()
                                .mapToInt(NetworkComponent::size)
                                .max()
                                .orElse(0)),
                whole(
                        "distance",
                        measures -> groups(measures).stream()
                                .limit(1)
                                .mapToInt(NetworkComponent::diameter)
                                .sum()),
                whole("connectors", measures -> measures.cutVertices().size()),
                whole("links", measures -> measures.bridges().size()));
    }

    /** Actors that reach each other; one that reaches nobody is no group. */
    private static List<NetworkComponent> groups(NetworkMeasures measures) {
        return measures.components().stream()
                .filter(component -> component.size() > 1)
                .toList();
    }

    private String degree(NetworkMeasures measures) {
        BigDecimal ends = BigDecimal.valueOf(2L * measures.ties());
        int actors = Math.max(1, measures.actors().size());
        return c.formats().decimal(ends.divide(BigDecimal.valueOf(actors), 1, RoundingMode.HALF_UP), 1);
    }

    private Row whole(String key, Function<NetworkMeasures, Integer> figure) {
        return row(key, measures -> c.formats().whole(figure.apply(measures)));
    }

    private Row row(String key, Function<NetworkMeasures, String> figure) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.named(network.text("measure." + key), network.text("measure." + key + ".means"))));
        seen.forEach(measures -> cells.add(Cell.of(figure.apply(measures))));
        return new Row(Row.Role.BODY, cells);
    }
}
