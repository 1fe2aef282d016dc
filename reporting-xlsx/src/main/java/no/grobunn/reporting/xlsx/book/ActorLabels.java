package no.grobunn.reporting.xlsx.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;

/**
 * What a workbook calls each actor: its name where that tells it from every other as spreadsheets compare (blind to case), else its name and id.
 *
 * <p>Sums look rows up by these labels, so one that a spreadsheet would read as a number or truth value, or could not look up for its length, gets its id too.
 */
public final class ActorLabels {
    private final Map<ActorId, String> labels;

    private ActorLabels(Map<ActorId, String> labels) {
        this.labels = labels;
    }

    public static ActorLabels of(List<Actor> actors) {
        Map<String, Long> bearers = actors.stream()
                .collect(Collectors.groupingBy(
                        actor -> LookupText.folded(LookupText.line(actor.name())), Collectors.counting()));
        Map<ActorId, String> labels = new LinkedHashMap<>();
        for (Actor actor : actors) {
            String name = LookupText.line(actor.name());
            boolean plain = LookupText.isFound(name) && bearers.getOrDefault(LookupText.folded(name), 0L) == 1;
            labels.put(actor.id(), plain ? name : withId(actor));
        }
        return new ActorLabels(LookupText.areDistinct(labels.values()) ? labels : allWithIds(actors));
    }

    /** What an actor of the dossier is called. */
    public String of(ActorId actor) {
        return labels.getOrDefault(actor, actor.value());
    }

    private static Map<ActorId, String> allWithIds(List<Actor> actors) {
        return actors.stream().collect(Collectors.toMap(Actor::id, ActorLabels::withId));
    }

    private static String withId(Actor actor) {
        String name = LookupText.line(actor.name());
        String shown = name.length() <= LookupText.MOST ? name : cut(name) + "…";
        return shown + " (" + actor.id().value() + ")";
    }

    private static String cut(String name) {
        // Never between the halves of one character.
        return name.substring(
                0, Character.isHighSurrogate(name.charAt(LookupText.MOST - 1)) ? LookupText.MOST - 1 : LookupText.MOST);
    }
}
