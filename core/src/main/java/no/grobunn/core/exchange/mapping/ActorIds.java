package no.grobunn.core.exchange.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.id.Slug;
import no.grobunn.core.storage.tree.Mistake;

/**
 * Gives elements the ids of actors: the map's own where they can be ids of a dossier, else made of the names; where two would be alike the later gets a number. Ids
 * that are only numbers, as programs give them, count as none. One use, not thread-safe.
 */
final class ActorIds {
    private final Notes notes;
    private final Set<String> taken = new HashSet<>();

    ActorIds(Notes notes) {
        this.notes = notes;
    }

    void give(List<Draft> drafts) {
        List<Draft> withId =
                drafts.stream().filter(draft -> !draft.mapId().isEmpty()).toList();
        boolean numbers = withId.stream().allMatch(draft -> draft.mapId().matches("\\d+"));
        if (!numbers) {
            withId.stream()
                    .filter(draft -> Slug.FORM.matcher(draft.mapId()).matches())
                    .forEach(this::keep);
        }
        List<Draft> others =
                drafts.stream().filter(draft -> !draft.hasActorId()).toList();
        others.forEach(this::make);
        List<Draft> renamed =
                others.stream().filter(draft -> !draft.mapId().isEmpty()).toList();
        if (!renamed.isEmpty()) {
            Mistake why = new Mistake("map-own-ids", renamed.get(0).mark(), renamed.size());
            notes.changed("", "id", renamed.get(0).mapId(), why);
        }
    }

    private void keep(Draft draft) {
        taken.add(draft.mapId());
        draft.become(new ActorId(draft.mapId()));
    }

    private void make(Draft draft) {
        String slug = Slug.of(draft.label());
        String base = slug.isEmpty() ? "actor" : slug;
        String id = Slug.unlike(base, taken);
        draft.become(new ActorId(id));
        if (!id.equals(base)) {
            notes.changed(draft.label(), "id", id, new Mistake("map-id-numbered", draft.mark(), base, id));
        }
    }
}
