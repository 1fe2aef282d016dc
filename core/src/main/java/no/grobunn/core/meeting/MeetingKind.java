package no.grobunn.core.meeting;

import no.grobunn.core.vocabulary.Term;

/** What a meeting was called for. */
public enum MeetingKind implements Term {
    RESOURCE_GROUP,
    INPUT_MEETING,
    WORKSHOP,
    STEERING_GROUP,
    OTHER
}
