package no.grobunn.core.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a funder asks of the person and no dossier shows, in one language. Immutable.
 *
 * @param kind what kind of thing it is
 * @param text what to see to
 * @param due the last day, or null if it has none
 * @param source where it is known from
 */
public record Duty(Kind kind, String text, @Nullable LocalDate due, String source) {
    /** Kinds of duties, in the order in which they are told. */
    public enum Kind {
        /** To be seen to before submission. */
        REMINDER,
        /** To be handed in after the pilot. */
        REPORT,
        /** The accounts to be confirmed by somebody else. */
        ATTESTATION
    }
}
