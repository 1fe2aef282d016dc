package no.grobunn.core.actor;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at an actor. Personal data: kept no longer than needed, shown to no wider audience than {@code visibility}.
 *
 * @param role the person's role
 * @param name the person's name, or null
 * @param email an e-mail address, or null
 * @param phone a phone number, or null
 * @param legalBasis why it may be kept, or null
 * @param purpose what it is kept for, or null
 * @param informedOn when the person was told, or null
 * @param reviewBy when it must be looked at again, or null
 * @param visibility the widest audience that may see it
 */
public record Contact(
        String role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LegalBasis legalBasis,
        @Nullable String purpose,
        @Nullable LocalDate informedOn,
        @Nullable LocalDate reviewBy,
        Audience visibility) {
    public Contact {
        Invariants.of("contact")
                .text("role", role)
                .optionalText("name", name)
                .optionalText("email", email)
                .optionalText("phone", phone)
                .optionalText("purpose", purpose)
                .enforce();
    }

    /** Whether an audience may see it: the audience is no wider than its visibility. */
    public boolean visibleTo(Audience audience) {
        return audience.compareTo(visibility) <= 0;
    }
}
