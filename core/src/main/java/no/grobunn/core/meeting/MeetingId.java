package no.grobunn.core.meeting;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a meeting. */
public record MeetingId(String value) implements Id {
    public MeetingId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
