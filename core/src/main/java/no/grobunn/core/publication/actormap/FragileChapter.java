package no.grobunn.core.publication.actormap;

import java.util.Comparator;
import java.util.List;
import no.grobunn.core.analysis.Bridge;
import no.grobunn.core.analysis.CutVertex;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.publication.composition.Composition;

/** Where the network is fragile: actors and single links whose loss splits it. */
final class FragileChapter {
    /** Beyond these a loss would cut off few. */
    private static final int SHOWN = 20;

    private final MappedNetwork network;
    private final Composition c;

    FragileChapter(MappedNetwork network) {
        this.network = network;
        c = network.composition();
    }

    /** The vulnerable connectors, those whose loss cuts off most first, then by id. */
    static List<CutVertex> connectors(MappedNetwork network) {
        return network.network().cutVertices().stream()
                .sorted(Comparator.comparing(CutVertex::cutOff).reversed())
                .toList();
    }

    void write() {
        if (network.now().ties() == 0) {
            return;
        }
        List<CutVertex> connectors = connectors(network);
        List<Bridge> links = network.now().bridges();
        c.part(network.text("fragile"));
        c.body(network.text(connectors.isEmpty() && links.isEmpty() ? "fragile.none" : "fragile.means"));
        connectors(connectors);
        links(links);
    }

    private void connectors(List<CutVertex> connectors) {
        c.table(
                c.caption(
                        network.count(
                                "connectors.finding",
                                connectors.size(),
                                connectors.isEmpty()
                                        ? ""
                                        : c.actor(connectors.get(0).actor())),
                        facts(connectors.size())),
                List.of(Column.text(c.text("column.actor")), Column.number(network.text("column.cut-off"))),
                0,
                connectors.stream()
                        .limit(SHOWN)
                        .map(connector -> Row.body(network.named(connector.actor()), number(connector.cutOff())))
                        .toList());
    }

    private void links(List<Bridge> links) {
        c.table(
                c.caption(
                        network.count("links.finding", links.size(), links.isEmpty() ? "" : pair(links.get(0))),
                        facts(links.size())),
                List.of(
                        Column.text(network.text("column.one")),
                        Column.text(network.text("column.other")),
                        Column.number(network.text("column.cut-off"))),
                0,
                links.stream()
                        .limit(SHOWN)
                        .map(link -> Row.body(
                                Cell.of(c.name(c.actor(link.tie().first()))),
                                Cell.of(c.name(c.actor(link.tie().second()))),
                                number(link.cutOff())))
                        .toList());
    }

    private String pair(Bridge link) {
        return network.text(
                "pair", c.actor(link.tie().first()), c.actor(link.tie().second()));
    }

    private String facts(int all) {
        return all > SHOWN ? network.text("fragile.facts.first", SHOWN) : network.text("fragile.facts");
    }

    private Cell number(int number) {
        return Cell.of(c.formats().whole(number));
    }
}
