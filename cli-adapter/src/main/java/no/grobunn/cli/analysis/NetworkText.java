package no.grobunn.cli.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.cli.console.Columns;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.analysis.Bridge;
import no.grobunn.core.analysis.Brokerage;
import no.grobunn.core.analysis.NetworkComparison;
import no.grobunn.core.analysis.NetworkComponent;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.text.Formats;

/** Who holds the network together, for a person. */
final class NetworkText {
    private static final int RANKED = 10;
    private static final int BROKERS = 5;
    private static final int BRIDGES = 8;
    private static final int NAMED_AT_THE_TOP = 3;

    private final Voice voice;
    private final NetworkComparison comparison;
    private final NetworkMeasures now;
    private final LocalDate day;

    NetworkText(Voice voice, NetworkComparison comparison, LocalDate day) {
        this.voice = voice;
        this.comparison = comparison;
        this.now = comparison.now();
        this.day = day;
    }

    Answer answer() {
        return now.ties() == 0 ? Answer.bare(finding(), next()) : new Answer(finding(), body(), next());
    }

    private String finding() {
        if (now.actors().size() < 2) {
            return voice.text(now.actors().isEmpty() ? "network.none" : "network.one");
        }
        if (now.ties() == 0) {
            return voice.text("network.untied", now.actors().size());
        }
        if (now.isSmall()) {
            return voice.text("network.small", now.connected(), now.actors().size());
        }
        List<ActorId> top = now.mostBetween().stream().map(ActorMeasures::actor).toList();
        return top.isEmpty()
                ? voice.text("network.level")
                : top.size() > NAMED_AT_THE_TOP
                        ? voice.text("network.shared", top.size())
                        : voice.count("network.top", top.size(), voice.names(top));
    }

    private List<String> body() {
        return Voice.apart(List.of(
                List.of(voice.paragraph(facts())),
                now.isSmall() ? connected() : ranking(),
                brokers(),
                names("network.cut-vertices", now.cutVertices()),
                bridges(),
                names("network.isolated", now.isolated()),
                List.of(voice.paragraph(then()))));
    }

    private String facts() {
        String ties = voice.count(
                "network.facts",
                now.ties(),
                now.actors().size(),
                Formats.of(voice.language()).longDate(day),
                voice.percent(now.density()));
        List<NetworkComponent> groups =
                now.components().stream().filter(part -> part.size() > 1).toList();
        NetworkComponent largest = groups.get(0);
        String parts = voice.count("network.groups", groups.size(), largest.size(), largest.diameter());
        String answered = voice.text(
                "network.reciprocity",
                now.reciprocity().reciprocated(),
                now.reciprocity().arcs());
        return ties + " " + parts + (now.reciprocity().arcs() == 0 ? "" : " " + answered);
    }

    private List<String> ranking() {
        if (now.betweennessRanking().isEmpty()) {
            return List.of();
        }
        Columns table = Columns.of("rrrrrl")
                .row(
                        voice.text("network.head.betweenness"),
                        voice.text("network.head.closeness"),
                        voice.text("network.head.clustering"),
                        voice.text("network.head.degree"),
                        voice.text("network.head.strength"),
                        voice.text("network.head.actor"));
        now.betweennessRanking().stream()
                .limit(RANKED)
                .forEach(actor -> table.row(
                        voice.percentCell(actor.normalisedBetweenness()),
                        voice.percentCell(actor.harmonicCloseness()),
                        voice.percentCell(actor.clustering()),
                        voice.whole(actor.degree()),
                        voice.whole(actor.weightedDegree()),
                        voice.name(actor.actor())));
        List<String> lines = new ArrayList<>(table.lines(voice.width()));
        for (String measure : List.of("betweenness", "closeness", "clustering", "degree")) {
            lines.add(voice.indented(voice.text("network.explain." + measure)));
        }
        return lines;
    }

    /** Too few to be ranked: whoever is connected, in the order of the dossier's ids. */
    private List<String> connected() {
        Columns table = Columns.of("rrl")
                .row(
                        voice.text("network.head.degree"),
                        voice.text("network.head.strength"),
                        voice.text("network.head.actor"));
        now.actors().stream()
                .filter(actor -> !actor.isIsolated())
                .forEach(actor -> table.row(
                        voice.whole(actor.degree()), voice.whole(actor.weightedDegree()), voice.name(actor.actor())));
        List<String> lines = new ArrayList<>(table.lines(voice.width()));
        lines.add(voice.indented(voice.text("network.explain.degree")));
        return lines;
    }

    private List<String> brokers() {
        if (now.brokerageRanking().isEmpty()) {
            return List.of();
        }
        Columns table = Columns.of("rrrrl")
                .row(
                        voice.text("network.head.liaison"),
                        voice.text("network.head.gatekeeper"),
                        voice.text("network.head.representative"),
                        voice.text("network.head.consultant"),
                        voice.text("network.head.broker"));
        now.brokerageRanking().stream().limit(BROKERS).forEach(actor -> broker(table, actor));
        List<String> lines = new ArrayList<>(table.lines(voice.width()));
        lines.add(voice.indented(voice.text("network.explain.brokerage")));
        return lines;
    }

    private void broker(Columns table, ActorMeasures actor) {
        Brokerage roles = actor.brokerage();
        table.row(
                voice.whole(roles.liaison()),
                voice.whole(roles.gatekeeper()),
                voice.whole(roles.representative()),
                voice.whole(roles.consultant()),
                voice.name(actor.actor()));
    }

    private List<String> names(String key, List<ActorMeasures> actors) {
        return actors.isEmpty()
                ? List.of()
                : List.of(
                        voice.paragraph(voice.text(key)),
                        voice.indented(voice.names(
                                actors.stream().map(ActorMeasures::actor).toList())));
    }

    private List<String> bridges() {
        if (now.bridges().isEmpty()) {
            return List.of();
        }
        Columns table = Columns.of("rl").row(voice.text("network.head.cut-off"), voice.text("network.head.link"));
        for (Bridge bridge : now.bridges().stream().limit(BRIDGES).toList()) {
            table.row(
                    voice.whole(bridge.cutOff()),
                    voice.name(bridge.tie().first()) + " – "
                            + voice.name(bridge.tie().second()));
        }
        List<String> lines = new ArrayList<>(List.of(voice.paragraph(voice.text("network.bridges"))));
        lines.addAll(table.lines(voice.width()));
        if (now.bridges().size() > BRIDGES) {
            lines.add(voice.indented(voice.count("more", now.bridges().size() - BRIDGES)));
        }
        return lines;
    }

    private String then() {
        return comparison.newTies().isEmpty()
                ? voice.text("network.then.none")
                : voice.count(
                        "network.then",
                        comparison.newTies().size(),
                        comparison.newlyConnected().size(),
                        comparison.securedBridges().size());
    }

    private String next() {
        if (now.actors().size() < 2) {
            return voice.text("network.next.actors");
        }
        return now.isolated().isEmpty()
                ? voice.lookAt(AnalysisKind.COVERAGE)
                : voice.text(
                        "network.next.isolated",
                        voice.name(now.isolated().get(0).actor()));
    }
}
