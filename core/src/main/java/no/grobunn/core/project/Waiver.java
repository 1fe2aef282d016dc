package no.grobunn.core.project;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * A readiness finding that a person accepts, with the reason.
 *
 * @param code the finding's code
 * @param subject the path of what it is about, or null for every finding with the code
 * @param reason why it is accepted
 * @param by the role that accepts it
 * @param date when
 */
public record Waiver(String code, @Nullable String subject, String reason, String by, LocalDate date) {
    public Waiver {
        Invariants.of("waiver")
                .text("code", code)
                .optionalText("subject", subject)
                .text("reason", reason)
                .text("by", by)
                .enforce();
    }
}
