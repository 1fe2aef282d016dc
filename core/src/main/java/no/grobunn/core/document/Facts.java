package no.grobunn.core.document;

import java.util.List;

/**
 * Labels and their values, three across, as at the foot of a cover: what a short document without a cover says of itself below its title.
 *
 * @param facts at least one
 */
public record Facts(List<Cover.Fact> facts) implements Block {
    public Facts {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Facts are at least one");
        }
    }
}
