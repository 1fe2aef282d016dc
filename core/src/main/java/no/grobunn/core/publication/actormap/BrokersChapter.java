package no.grobunn.core.publication.actormap;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.analysis.Brokerage;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.publication.composition.Composition;

/** Who holds the network together, and who joins the sectors; in a small network nobody is ranked. */
final class BrokersChapter {
    /** Below these the order says little. */
    private static final int SHOWN = 10;

    private final MappedNetwork network;
    private final Composition c;

    BrokersChapter(MappedNetwork network) {
        this.network = network;
        c = network.composition();
    }

    /** Those who stand between sectors most often: one, or several that do so equally often. */
    static List<ActorMeasures> first(NetworkMeasures measures) {
        List<ActorMeasures> ranking = measures.brokerageRanking();
        return ranking.stream()
                .filter(actor -> actor.brokerage().betweenSectors()
                        == ranking.get(0).brokerage().betweenSectors())
                .toList();
    }

    void write() {
        NetworkMeasures now = network.now();
        if (now.ties() == 0) {
            return;
        }
        c.part(network.text("brokers"));
        if (now.isSmall()) {
            c.body(network.count("brokers.small", now.connected(), NetworkMeasures.FEWEST_FOR_RANKING));
        } else if (now.betweennessRanking().isEmpty()) {
            c.body(network.text("brokers.none"));
        } else {
            between(now.betweennessRanking());
            sectors(now.brokerageRanking());
        }
    }

    private void between(List<ActorMeasures> ranking) {
        c.body(network.text("between.means"));
        c.table(
                c.caption(finding("between", network.now().mostBetween()), facts(ranking)),
                List.of(
                        Column.text(c.text("column.actor")),
                        Column.number(network.text("column.ties")),
                        Column.number(network.text("column.strength")),
                        Column.number(network.text("column.between"))),
                0,
                ranking.stream()
                        .limit(SHOWN)
                        .map(actor -> Row.body(
                                network.named(actor.actor()),
                                number(actor.degree()),
                                number(actor.weightedDegree()),
                                Cell.of(c.formats().percent(BigDecimal.valueOf(actor.normalisedBetweenness())))))
                        .toList());
    }

    private void sectors(List<ActorMeasures> ranking) {
        c.body(network.text(ranking.isEmpty() ? "sectors.none" : "sectors.means"));
        c.table(
                c.caption(ranking.isEmpty() ? "" : finding("sectors", first(network.now())), facts(ranking)),
                List.of(
                        Column.text(c.text("column.actor")),
                        Column.number(network.text("column.representative")),
                        Column.number(network.text("column.gatekeeper")),
                        Column.number(network.text("column.between-others")),
                        Column.number(c.text("column.sum"))),
                0,
                ranking.stream().limit(SHOWN).map(this::broker).toList());
    }

    private Row broker(ActorMeasures actor) {
        return Row.body(
                network.named(actor.actor()),
                times(actor, Brokerage::representative),
                times(actor, Brokerage::gatekeeper),
                times(actor, brokerage -> brokerage.liaison() + brokerage.consultant()),
                times(actor, Brokerage::betweenSectors));
    }

    private Cell times(ActorMeasures actor, ToLongFunction<Brokerage> role) {
        return number(role.applyAsLong(actor.brokerage()));
    }

    private Cell number(long number) {
        return Cell.of(number == 0 ? "–" : c.formats().whole(number));
    }

    /** The first by name, or how many share the place. */
    private String finding(String key, List<ActorMeasures> first) {
        return first.size() < 3
                ? network.count(
                        key + ".finding",
                        first.size(),
                        c.enumeration(first.stream()
                                .map(actor -> c.actor(actor.actor()))
                                .toList()))
                : network.text(key + ".finding.many", first.size());
    }

    private String facts(List<ActorMeasures> ranking) {
        return ranking.size() > SHOWN
                ? network.text("brokers.facts.first", SHOWN, ranking.size())
                : network.text("brokers.facts");
    }
}
