package no.grobunn.core.goal;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies an indicator. */
public record IndicatorId(String value) implements Id {
    public IndicatorId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
