package no.grobunn.core.funder;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a source within a funder profile. */
public record FigureSourceId(String value) implements Id {
    public FigureSourceId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
