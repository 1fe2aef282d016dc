package no.grobunn.core.readiness;

import java.util.List;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.id.Id;
import no.grobunn.core.pilot.PilotSketch;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a dossier, as waivers and the storage's source map name it: {@code pilots/p1/costs/c07/rate}. Entries go by their id where they have
 * one, else by their index from 0. Immutable.
 *
 * @param text the path; empty for the whole dossier
 */
public record SubjectPath(String text) {
    /** The whole dossier. */
    public static final SubjectPath DOSSIER = new SubjectPath("");

    /** The place of a pilot. */
    public static SubjectPath of(PilotSketch pilot) {
        return of("pilots", pilot.id());
    }

    /** The place of a goal. */
    public static SubjectPath of(Goal goal) {
        return of("goals", goal.id());
    }

    /** The place of an entry of a top-level collection: {@code needs/n1}. */
    public static SubjectPath of(String collection, Id id) {
        return DOSSIER.at(collection).at(id.value());
    }

    /** The place of a field within this, or of an entry by its id. */
    public SubjectPath at(String step) {
        return new SubjectPath(text.isEmpty() ? step : text + "/" + step);
    }

    /** The place of an entry of a list within this. */
    public SubjectPath at(String list, int index) {
        return at(list).at(Integer.toString(index));
    }

    /** The place of an entry of a list within this, by its id if it has one. */
    public SubjectPath at(String list, @Nullable Id id, int index) {
        return id == null ? at(list, index) : at(list).at(id.value());
    }

    /** The place of a list within this; this place itself where the list is empty, and so need not stand in the file. */
    public SubjectPath list(String list, List<?> entries) {
        return entries.isEmpty() ? this : at(list);
    }

    /** Whether this is another place or lies within it. */
    public boolean isWithin(String other) {
        return other.isEmpty() || text.equals(other) || text.startsWith(other + "/");
    }

    @Override
    public String toString() {
        return text;
    }
}
