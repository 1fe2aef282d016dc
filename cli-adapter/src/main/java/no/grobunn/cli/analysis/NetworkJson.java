package no.grobunn.cli.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.analysis.Bridge;
import no.grobunn.core.analysis.Brokerage;
import no.grobunn.core.analysis.NetworkComparison;
import no.grobunn.core.analysis.NetworkComponent;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.Reciprocity;
import no.grobunn.core.analysis.Tie;

/** The network now and then, as scripts read it. */
final class NetworkJson {
    private NetworkJson() {}

    static Map<String, Object> of(NetworkComparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("now", measures(comparison.now()));
        json.put("then", measures(comparison.then()));
        json.put("newTies", comparison.newTies().stream().map(NetworkJson::tie).toList());
        json.put("newlyConnected", comparison.newlyConnected());
        json.put("stillIsolated", comparison.stillIsolated());
        json.put("securedBridges", bridges(comparison.securedBridges()));
        json.put("relievedCutVertices", comparison.relievedCutVertices());
        json.put("newCutVertices", comparison.newCutVertices());
        return json;
    }

    private static Map<String, Object> measures(NetworkMeasures measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "statuses",
                measures.scope().statuses().stream()
                        .map(RelationshipStatus::code)
                        .toList());
        json.put("connected", measures.connected());
        json.put("ties", measures.ties());
        json.put("density", measures.density());
        json.put("reciprocity", reciprocity(measures.reciprocity()));
        Map<String, Object> byKind = new LinkedHashMap<>();
        measures.reciprocityByKind().forEach((kind, reciprocity) -> byKind.put(kind.code(), reciprocity(reciprocity)));
        json.put("reciprocityByKind", byKind);
        json.put(
                "components",
                measures.components().stream().map(NetworkJson::component).toList());
        json.put("bridges", bridges(measures.bridges()));
        json.put("tooSmallToRank", measures.isSmall());
        json.put(
                "betweennessRanking",
                measures.betweennessRanking().stream().map(ActorMeasures::actor).toList());
        json.put(
                "brokerageRanking",
                measures.brokerageRanking().stream().map(ActorMeasures::actor).toList());
        json.put("actors", measures.actors().stream().map(NetworkJson::actor).toList());
        return json;
    }

    private static Map<String, Object> actor(ActorMeasures actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actor", actor.actor());
        json.put("sector", actor.sector().code());
        json.put("degree", actor.degree());
        json.put("inDegree", actor.inDegree());
        json.put("outDegree", actor.outDegree());
        json.put("weightedDegree", actor.weightedDegree());
        json.put("weightedInDegree", actor.weightedInDegree());
        json.put("weightedOutDegree", actor.weightedOutDegree());
        json.put("betweenness", actor.betweenness());
        json.put("normalisedBetweenness", actor.normalisedBetweenness());
        json.put("harmonicCloseness", actor.harmonicCloseness());
        json.put("clustering", actor.clustering());
        json.put("component", actor.component());
        json.put("cutVertex", actor.cutVertex());
        json.put("brokerage", brokerage(actor.brokerage()));
        return json;
    }

    private static Map<String, Object> brokerage(Brokerage brokerage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("coordinator", brokerage.coordinator());
        json.put("consultant", brokerage.consultant());
        json.put("representative", brokerage.representative());
        json.put("gatekeeper", brokerage.gatekeeper());
        json.put("liaison", brokerage.liaison());
        return json;
    }

    private static Map<String, Object> reciprocity(Reciprocity reciprocity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("arcs", reciprocity.arcs());
        json.put("reciprocated", reciprocity.reciprocated());
        json.put("share", reciprocity.share());
        return json;
    }

    private static Map<String, Object> component(NetworkComponent component) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("diameter", component.diameter());
        json.put("actors", component.actors());
        return json;
    }

    private static List<Map<String, Object>> bridges(List<Bridge> bridges) {
        return bridges.stream()
                .map(bridge -> {
                    Map<String, Object> json = new LinkedHashMap<>(tie(bridge.tie()));
                    json.put("cutOff", bridge.cutOff());
                    return json;
                })
                .toList();
    }

    private static Map<String, Object> tie(Tie tie) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", tie.first());
        json.put("second", tie.second());
        return json;
    }
}
