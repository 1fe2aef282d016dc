package no.grobunn.core.analysis;

import java.util.Collection;
import java.util.List;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.need.NeedId;

/**
 * What reaches one place of the competence chain, and what is needed there. Immutable.
 *
 * @param own the initiatives in the pre-project's own region, by id
 * @param other the initiatives in other regions, by id
 * @param needs the needs felt there, by id
 */
public record Reach(List<InitiativeId> own, List<InitiativeId> other, List<NeedId> needs) {
    public Reach {
        own = List.copyOf(own);
        other = List.copyOf(other);
        needs = List.copyOf(needs);
    }

    /** How many initiatives reach it, from the own region and others. */
    public int initiatives() {
        return own.size() + other.size();
    }

    /** Whether it is needed and no initiative anywhere reaches it. */
    public boolean isWhiteSpot() {
        return !needs.isEmpty() && initiatives() == 0;
    }

    /** Whether it is needed, the own region has nothing, and another region has something to learn from. */
    public boolean isMetElsewhereOnly() {
        return !needs.isEmpty() && own.isEmpty() && !other.isEmpty();
    }

    /** Whether it is a white spot and one of these needs is felt there: a pilot that answers them takes it on. */
    public boolean isTakenOnWith(Collection<NeedId> answered) {
        return isWhiteSpot() && needs.stream().anyMatch(answered::contains);
    }
}
