package no.grobunn.benchmarks;

import static no.grobunn.core.drawing.Drawing.mm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap;
import no.grobunn.core.actormap.MapSizes;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.drawing.Typeface;
import no.grobunn.core.storage.DossierReader;

/**
 * A map with the names of its actors, measured as the actor map sets them. Immutable and thread-safe.
 *
 * @param names the name of each node by its key
 */
record SampleMap(ActorMap map, Map<String, String> names) implements MapSizes {
    private static final TextMeasure MEASURE = TextMeasure.sourceSans3();
    private static final double LETTERS = 7.8;
    private static final double LEADING = 9.3;
    private static final double REACH = mm(3);

    SampleMap {
        names = Map.copyOf(names);
    }

    /** The actors of a dossier, and one line for two that are joined however often. */
    static SampleMap read(Path folder) {
        Dossier dossier = new DossierReader().read(folder).dossier().orElseThrow();
        Map<String, String> names = new HashMap<>();
        List<ActorMap.Node> nodes = new ArrayList<>();
        for (Actor actor : dossier.actors()) {
            names.put(actor.id().value(), actor.name());
            nodes.add(new ActorMap.Node(
                    actor.id().value(), actor.sector(), actor.firstLevel().orElse(null)));
        }
        Map<String, ActorMap.Line> lines = new TreeMap<>();
        for (Relationship relationship : dossier.relationships()) {
            String from = relationship.from().value();
            String to = relationship.to().value();
            String pair = from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
            lines.putIfAbsent(pair, new ActorMap.Line(from, to, ""));
        }
        return new SampleMap(new ActorMap(nodes, List.copyOf(lines.values())), names);
    }

    /** The same map with everyone in one lane. */
    SampleMap withoutLanes() {
        List<ActorMap.Node> nodes = map.nodes().stream()
                .map(node -> new ActorMap.Node(node.key(), Sector.PUBLIC, node.level()))
                .toList();
        return new SampleMap(new ActorMap(nodes, map.lines()), names);
    }

    @Override
    public double reach(ActorMap.Node node) {
        return REACH;
    }

    @Override
    public Size label(ActorMap.Node node, double most) {
        double widest = 0;
        int lines = 0;
        double line = 0;
        double space = width(" ");
        for (String word : Objects.requireNonNull(names.get(node.key())).split(" ", -1)) {
            double width = width(word);
            boolean breaks = lines == 0 || line + space + width > most;
            line = breaks ? width : line + space + width;
            lines += breaks ? 1 : 0;
            widest = Math.max(widest, line);
        }
        return new Size(widest, lines * LEADING);
    }

    private static double width(String text) {
        return MEASURE.width(text, Typeface.SEMIBOLD, LETTERS);
    }
}
