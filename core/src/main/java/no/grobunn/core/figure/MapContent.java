package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** What one actor map shows: actors, or groups of them where all would not fit, and what joins them on a day. */
final class MapContent {
    /** Comes after every id, so that groups stand behind actors. */
    private static final char GROUP = '~';

    private final Map<String, Stop> stops = new TreeMap<>();
    private final Map<String, Link> links = new TreeMap<>();

    /**
     * A mark on the map.
     *
     * @param actors the actors it stands for: one, or the members of a group
     * @param weight what its size follows: the strengths of its ties, or how many it stands for
     * @param inResourceGroup whether it takes part in the resource group
     */
    record Stop(ActorMap.Node node, List<Actor> actors, int weight, boolean inResourceGroup) {
        boolean isGroup() {
            return actors.size() > 1;
        }

        /** Whether its size follows how many it stands for, though that may be one. */
        boolean isSizedByMembers() {
            return node.key().charAt(0) == GROUP;
        }

        /** Whether it is an actor that stands on several levels. */
        boolean hasSpan() {
            return !isGroup() && actors.get(0).chainLevels().size() > 1;
        }
    }

    /**
     * A line on the map: the relationships of one status between two marks.
     *
     * @param strength the strongest of them, 1 to 5; 0 if none states it
     * @param forward whether one of them runs from the first to the second and not back
     * @param backward whether one of them runs from the second to the first and not back
     */
    record Link(ActorMap.Line line, RelationshipStatus status, int strength, boolean forward, boolean backward) {
        private Link with(Link other) {
            return new Link(
                    line,
                    status,
                    Math.max(strength, other.strength),
                    forward || other.forward,
                    backward || other.backward);
        }
    }

    private MapContent(Dossier dossier, LocalDate day, Predicate<Actor> alone, Set<Sector> sectors) {
        NetworkScope scope = NetworkScope.then().on(day);
        ActorNetwork network = ActorNetwork.of(dossier, scope);
        List<ActorId> group = dossier.resourceGroup() == null
                ? List.of()
                : dossier.resourceGroup().membersOn(day);
        Map<ActorId, String> keys = new HashMap<>();
        Map<String, List<Actor>> members = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            String key = alone.test(actor) ? actor.id().value() : groupKey(actor);
            keys.put(actor.id(), key);
            members.computeIfAbsent(key, k -> new ArrayList<>()).add(actor);
        }
        members.forEach((key, actors) -> {
            Actor first = actors.get(0);
            boolean byMembers = key.charAt(0) == GROUP;
            stops.put(
                    key,
                    new Stop(
                            new ActorMap.Node(key, first.sector(), level(first)),
                            List.copyOf(actors),
                            byMembers ? actors.size() : network.weightedDegree(first.id()),
                            actors.size() == 1 && group.contains(first.id())));
        });
        dossier.relationships().stream()
                .filter(scope::includes)
                .forEach(relationship -> join(relationship, id -> Objects.requireNonNull(keys.get(id))));
        if (!sectors.isEmpty()) {
            keepWhatTouches(sectors);
        }
    }

    /** Every actor by itself. */
    static MapContent ofAll(Dossier dossier, LocalDate day) {
        return new MapContent(dossier, day, actor -> true, Set.of());
    }

    /** Groups of sector and level only. */
    static MapContent ofGroups(Dossier dossier, LocalDate day) {
        return new MapContent(dossier, day, actor -> false, Set.of());
    }

    /** The actors of one sector by themselves, and the groups of other sectors that they are joined with. */
    static MapContent ofSector(Sector sector, Dossier dossier, LocalDate day) {
        return new MapContent(dossier, day, actor -> actor.sector() == sector, Set.of(sector));
    }

    private static @Nullable ChainLevel level(Actor actor) {
        return actor.firstLevel().orElse(null);
    }

    private static String groupKey(Actor actor) {
        ChainLevel level = level(actor);
        return GROUP + actor.sector().code() + "/" + (level == null ? GROUP : level.code());
    }

    private void join(Relationship relationship, Function<ActorId, String> keys) {
        String from = keys.apply(relationship.from());
        String to = keys.apply(relationship.to());
        if (from.equals(to)) {
            return;
        }
        boolean swapped = from.compareTo(to) > 0;
        boolean directed = relationship.effectiveDirection() == Direction.DIRECTED;
        String first = swapped ? to : from;
        String second = swapped ? from : to;
        String status = relationship.status().code();
        Link link = new Link(
                new ActorMap.Line(first, second, status),
                relationship.status(),
                relationship.strength() == null ? 0 : relationship.strength().value(),
                directed && !swapped,
                directed && swapped);
        links.merge(first + " " + second + " " + status, link, Link::with);
    }

    private void keepWhatTouches(Set<Sector> sectors) {
        links.values()
                .removeIf(link ->
                        !isOf(link.line().from(), sectors) && !isOf(link.line().to(), sectors));
        stops.values()
                .removeIf(stop -> !sectors.contains(stop.node().sector())
                        && links.values().stream()
                                .noneMatch(link -> link.line()
                                                .from()
                                                .equals(stop.node().key())
                                        || link.line().to().equals(stop.node().key())));
    }

    private boolean isOf(String key, Set<Sector> sectors) {
        return sectors.contains(stop(key).node().sector());
    }

    List<Stop> stops() {
        return List.copyOf(stops.values());
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    Stop stop(String key) {
        return Objects.requireNonNull(stops.get(key));
    }

    Link link(ActorMap.Line line) {
        return Objects.requireNonNull(links.get(line.from() + " " + line.to() + " " + line.name()));
    }

    ActorMap map() {
        return new ActorMap(
                stops().stream().map(Stop::node).toList(),
                links().stream().map(Link::line).toList());
    }
}
