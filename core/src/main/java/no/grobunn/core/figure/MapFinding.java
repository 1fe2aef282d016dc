package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
        List<ChainLevel> first = levels(actor -> actor.firstLevel().stream());
        if (first.size() < 2) {
            return first.isEmpty() ? text("finding.no-levels") : text("finding.one-level", texts.term(first.get(0)));
        }
        List<ChainLevel> present = levels(actor -> actor.chainLevels().stream());
        List<ChainLevel> apart = apart(present);
        if (!apart.isEmpty()) {
            return sentence("finding.apart", apart);
        }
        List<ChainLevel> missing = Stream.of(ChainLevel.values())
                .filter(level -> !present.contains(level))
                .toList();
        if (!missing.isEmpty()) {
            return sentence("finding.missing", missing);
        }
        int alone = now.isolated().size();
        return alone == 0
                ? text("finding.whole")
                : texts.count(
                        "actor-map.finding.whole.alone", alone, dossier.actors().size());
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

    private List<ChainLevel> levels(Function<Actor, Stream<ChainLevel>> some) {
        return dossier.actors().stream().flatMap(some).distinct().sorted().toList();
    }

    /** The levels that no existing relation joins to the group of joined levels where most actors work; of two such groups, to the one nearest to school. */
    private List<ChainLevel> apart(List<ChainLevel> present) {
        Map<ChainLevel, ChainLevel> group = new TreeMap<>();
        relationships.stream()
                .filter(relationship -> relationship.status() == RelationshipStatus.EXISTING)
                .map(this::joined)
                .forEach(levels -> levels.forEach(level -> merge(group, levels.get(0), level)));
        Map<ChainLevel, Long> sizes = dossier.actors().stream()
                .flatMap(actor -> actor.chainLevels().stream())
                .collect(Collectors.groupingBy(level -> root(group, level), TreeMap::new, Collectors.counting()));
        long most = sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        ChainLevel main = sizes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return present.stream().filter(level -> root(group, level) != main).toList();
    }

    /** The levels that the two of a relation work at: it joins them all. */
    private List<ChainLevel> joined(Relationship relationship) {
        return Stream.of(relationship.from(), relationship.to())
                .flatMap(actor -> dossier.actor(actor).chainLevels().stream())
                .toList();
    }

    /** The lowest level stands for its group, whatever the order of the relations. */
    private static void merge(Map<ChainLevel, ChainLevel> group, ChainLevel a, ChainLevel b) {
        ChainLevel first = root(group, a);
        ChainLevel second = root(group, b);
        boolean rising = first.compareTo(second) <= 0;
        group.put(rising ? second : first, rising ? first : second);
    }

    private static ChainLevel root(Map<ChainLevel, ChainLevel> group, ChainLevel level) {
        ChainLevel at = level;
        for (ChainLevel up = group.getOrDefault(at, at); up != at; up = group.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /** What the map counts. */
    String facts(String kind) {
        long open = relationships.size() - existing();
        int alone = now.isolated().size();
        List<String> sentences = new ArrayList<>(List.of(text(
                "facts",
                kind,
                texts.count("actor-map.actors", dossier.actors().size()),
                texts.count("actor-map.facts.existing", existing()))));
        if (open > 0) {
            sentences.add(texts.count("actor-map.facts.open", open));
        }
        if (alone > 0) {
            sentences.add(texts.count("actor-map.facts.alone", alone));
        }
        return String.join(" ", sentences);
    }

    /** Who holds the network together and where it is weak, for the map's own margin; empty where nothing can be said beyond the finding. */
    String shows() {
        List<String> sentences = new ArrayList<>();
        binders().ifPresent(sentences::add);
        List<ActorMeasures> weak = now.cutVertices();
        if (!weak.isEmpty()) {
            sentences.add(texts.count("actor-map.shows.cut", weak.size(), name(weak.get(0))));
        }
        if (now.connected() > 0 && now.connected() < ActorMapFigure.SMALL_NETWORK) {
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
        Extreme.largest(now.actors(), Comparator.comparing(ActorMeasures::degree))
                .ifPresent(most -> sentences.add(texts.count("actor-map.most", most.degree(), name(most))));
        sentences.add(shows());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
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
        return dossier.actor(measures.actor()).name();
    }

    private String text(String key, Object... arguments) {
        return texts.get("actor-map." + key, arguments);
    }
}
