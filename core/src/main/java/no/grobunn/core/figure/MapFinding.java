package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Texts;

/** What an actor map shows, in sentences that are true of the dossier on a day. */
final class MapFinding {
    /** Below so many connected actors one new relation may change the picture, and the map says so. */
    private static final int SMALL = 30;

    private final Dossier dossier;
    private final Texts texts;
    private final FigureEdition edition;
    private final List<Relationship> relationships;
    private final NetworkMeasures now;

    MapFinding(FigureEdition edition, LocalDate day) {
        this.edition = edition;
        dossier = edition.dossier();
        texts = edition.texts();
        NetworkScope all = NetworkScope.then().on(day);
        relationships = dossier.relationships().stream().filter(all::includes).toList();
        now = ActorNetwork.of(dossier, NetworkScope.now().on(day)).measures();
    }

    /** The finding: whether the chain hangs together, by what exists. */
    String statement() {
        if (existing() == 0) {
            return text(
                    "finding.none",
                    texts.count("actor-map.actors", dossier.actors().size()));
        }
        List<ChainLevel> present = levels().stream().toList();
        if (present.size() < 2) {
            return present.isEmpty()
                    ? text("finding.no-levels")
                    : text("finding.one-level", texts.term(present.get(0)));
        }
        List<ChainLevel> apart = apart(present);
        if (!apart.isEmpty()) {
            return sentence("finding.apart", apart);
        }
        List<ChainLevel> missing = Stream.of(ChainLevel.values())
                .filter(level -> !present.contains(level))
                .toList();
        return missing.isEmpty() ? text("finding.whole") : sentence("finding.missing", missing);
    }

    private String sentence(String key, List<ChainLevel> levels) {
        String names = levels.stream().map(texts::term).collect(Collectors.joining(", "));
        int last = names.lastIndexOf(", ");
        String joined =
                last < 0 ? names : names.substring(0, last) + " " + text("and") + " " + names.substring(last + 2);
        return capitalised(texts.count("actor-map." + key, levels.size(), joined));
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(edition.language().locale()) + words.substring(1);
    }

    private Set<ChainLevel> levels() {
        return dossier.actors().stream()
                .flatMap(actor -> actor.firstLevel().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The levels that no existing relation joins to the largest group of joined levels. */
    private List<ChainLevel> apart(List<ChainLevel> present) {
        Map<ChainLevel, ChainLevel> group = new TreeMap<>();
        present.forEach(level -> group.put(level, level));
        relationships.stream()
                .filter(relationship -> relationship.status() == RelationshipStatus.EXISTING)
                .forEach(relationship -> {
                    Optional<ChainLevel> from =
                            dossier.actor(relationship.from()).firstLevel();
                    Optional<ChainLevel> to = dossier.actor(relationship.to()).firstLevel();
                    if (from.isPresent() && to.isPresent()) {
                        merge(group, from.get(), to.get());
                    }
                });
        Map<ChainLevel, Long> sizes = dossier.actors().stream()
                .flatMap(actor -> actor.firstLevel().stream())
                .collect(Collectors.groupingBy(level -> root(group, level), TreeMap::new, Collectors.counting()));
        long most = sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        ChainLevel main = sizes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return present.stream().filter(level -> root(group, level) != main).toList();
    }

    private static void merge(Map<ChainLevel, ChainLevel> group, ChainLevel a, ChainLevel b) {
        group.put(root(group, b), root(group, a));
    }

    private static ChainLevel root(Map<ChainLevel, ChainLevel> group, ChainLevel level) {
        ChainLevel at = level;
        for (ChainLevel up = group.getOrDefault(at, at); up != at; up = group.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /** What the map counts. */
    String facts(MapSheet sheet, String kind) {
        int alone = (int) sheet.layout().nodes().stream()
                .filter(node -> sheet.layout().lines().stream()
                        .noneMatch(line -> line.line().from().equals(node.node().key())
                                || line.line().to().equals(node.node().key())))
                .count();
        String counted = text(
                "facts",
                kind,
                texts.count("actor-map.actors", dossier.actors().size()),
                texts.count("actor-map.relations", relationships.size()));
        return alone == 0 ? counted : counted + " " + texts.count("actor-map.facts.alone", alone);
    }

    /** Who holds the network together and where it is weak, for the map's own margin; empty where nothing can be said beyond the finding. */
    String shows() {
        List<String> sentences = new ArrayList<>();
        binders().ifPresent(sentences::add);
        List<ActorMeasures> weak = now.cutVertices();
        if (!weak.isEmpty()) {
            sentences.add(texts.count("actor-map.shows.cut", weak.size(), name(weak.get(0))));
        }
        long open = relationships.size() - existing();
        if (open > 0) {
            sentences.add(texts.count("actor-map.shows.open", open));
        }
        if (now.connected() > 0 && now.connected() < SMALL) {
            sentences.add(text("shows.small"));
        }
        return String.join(" ", sentences);
    }

    /** Nobody where more than two share the place: none of them stands out then. */
    private Optional<String> binders() {
        List<ActorMeasures> most = now.mostBetween();
        return switch (most.size()) {
            case 1 -> Optional.of(text("shows.binder", name(most.get(0))));
            case 2 -> Optional.of(text("shows.binders", name(most.get(0)), name(most.get(1))));
            default -> Optional.empty();
        };
    }

    /** The map for those who do not see it. */
    String alternative(String facts) {
        List<String> sentences = new ArrayList<>(List.of(statement() + ".", facts, text("sectors", sectors())));
        mostJoined().ifPresent(most -> sentences.add(texts.count("actor-map.most", most.degree(), name(most))));
        Stream.of(RelationshipStatus.values())
                .filter(status -> count(status) > 0)
                .map(status -> texts.count("actor-map.of-status." + status.code(), count(status)))
                .forEach(sentences::add);
        sentences.add(shows());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The one actor that more are joined with than with any other. */
    private Optional<ActorMeasures> mostJoined() {
        int most = now.actors().stream().mapToInt(ActorMeasures::degree).max().orElse(0);
        List<ActorMeasures> joined =
                now.actors().stream().filter(actor -> actor.degree() == most).toList();
        return most > 0 && joined.size() == 1 ? Optional.of(joined.get(0)) : Optional.empty();
    }

    private String sectors() {
        return Stream.of(Sector.values())
                .filter(sector -> count(sector) > 0)
                .map(sector -> texts.term(sector) + " (" + edition.formats().whole(count(sector)) + ")")
                .collect(Collectors.joining(", "));
    }

    private long count(Sector sector) {
        return dossier.actors().stream()
                .filter(actor -> actor.sector() == sector)
                .count();
    }

    private long count(RelationshipStatus status) {
        return relationships.stream()
                .filter(relationship -> relationship.status() == status)
                .count();
    }

    private long existing() {
        return count(RelationshipStatus.EXISTING);
    }

    private String name(ActorMeasures measures) {
        Actor actor = dossier.actor(measures.actor());
        return actor.name();
    }

    private String text(String key, Object... arguments) {
        return texts.get("actor-map." + key, arguments);
    }
}
