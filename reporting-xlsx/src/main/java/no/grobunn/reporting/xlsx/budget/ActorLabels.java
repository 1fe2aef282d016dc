package no.grobunn.reporting.xlsx.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;

/**
 * What a workbook calls each actor: its name where that tells it from every other as spreadsheets compare (blind to case), else its name and id.
 *
 * <p>Sums look rows up by these labels, so one that a spreadsheet would read as a number or truth value, or could not look up for its length, gets its id too.
 */
final class ActorLabels {
    /** Criteria end at 255 characters; an id and its brackets take at most 67. */
    private static final int MOST = 180;

    private static final Set<String> TRUTH_VALUES = Set.of("true", "false", "sann", "usann");

    private final Map<ActorId, String> labels;

    private ActorLabels(Map<ActorId, String> labels) {
        this.labels = labels;
    }

    static ActorLabels of(List<Actor> actors) {
        Map<String, Long> bearers = actors.stream()
                .collect(Collectors.groupingBy(actor -> folded(line(actor.name())), Collectors.counting()));
        Map<ActorId, String> labels = new LinkedHashMap<>();
        for (Actor actor : actors) {
            String name = line(actor.name());
            boolean plain = name.length() <= MOST && bearers.getOrDefault(folded(name), 0L) == 1 && isText(name);
            labels.put(actor.id(), plain ? name : withId(actor));
        }
        return new ActorLabels(areDistinct(labels) ? labels : allWithIds(actors));
    }

    /** What an actor of the dossier is called. */
    String of(ActorId actor) {
        return labels.getOrDefault(actor, actor.value());
    }

    private static boolean areDistinct(Map<ActorId, String> labels) {
        return labels.values().stream().map(ActorLabels::folded).distinct().count() == labels.size();
    }

    private static Map<ActorId, String> allWithIds(List<Actor> actors) {
        return actors.stream().collect(Collectors.toMap(Actor::id, ActorLabels::withId));
    }

    private static String withId(Actor actor) {
        String name = line(actor.name());
        String shown = name.length() <= MOST ? name : cut(name) + "…";
        return shown + " (" + actor.id().value() + ")";
    }

    private static String cut(String name) {
        // Never between the halves of one character.
        return name.substring(0, Character.isHighSurrogate(name.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    private static boolean isText(String name) {
        return name.chars().anyMatch(Character::isLetter) && !TRUTH_VALUES.contains(folded(name));
    }

    private static String line(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
