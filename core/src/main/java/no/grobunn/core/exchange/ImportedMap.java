package no.grobunn.core.exchange;

import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.storage.Problem;

/**
 * What came of reading a map. Immutable.
 *
 * @param actors sorted by id; none if there is a problem
 * @param relationships between them, sorted by whom they join; a dossier takes them as they are
 * @param notes what the dossier does not have or has as something else, item by item, in reading order
 * @param problems what must be mended before the map can be read, in reading order
 */
public record ImportedMap(
        List<Actor> actors, List<Relationship> relationships, List<MapNote> notes, List<Problem> problems) {
    public ImportedMap {
        actors = List.copyOf(actors);
        relationships = List.copyOf(relationships);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
