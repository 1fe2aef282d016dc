package no.grobunn.core.action;

import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;

/** Identifies a proposal for action. */
public record ActionProposalId(String value) implements Id {
    public ActionProposalId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
