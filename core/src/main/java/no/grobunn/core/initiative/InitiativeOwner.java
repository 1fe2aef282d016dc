package no.grobunn.core.initiative;

import java.util.Optional;
import java.util.function.Predicate;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.id.Slug;
import no.grobunn.core.invariant.Invariants;

/**
 * Who owns an initiative, as it is written: an actor's id where the dossier knows the actor, else a name. Which of the two it is, only the dossier can tell.
 *
 * @param written an id or a name, not blank
 */
public record InitiativeOwner(String written) {
    public InitiativeOwner {
        Invariants.of("owner").text("", written).enforce();
    }

    /** An owner that the dossier knows. */
    public static InitiativeOwner of(ActorId actor) {
        return new InitiativeOwner(actor.value());
    }

    /** The actor that is meant, if an actor of that id is known; else the text is a name. */
    public Optional<ActorId> actorIn(Predicate<ActorId> known) {
        return Slug.FORM.matcher(written).matches()
                ? Optional.of(new ActorId(written)).filter(known)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return written;
    }
}
