package no.grobunn.core.pilot;

import java.time.LocalDate;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * Aid that an undertaking was given before; it counts against the ceiling of de minimis aid.
 *
 * @param date the day it was granted
 * @param aid how much
 * @param scheme the scheme it was granted under, or null
 */
public record PriorAid(
        LocalDate date, AidAmount aid, @Nullable String scheme) {
    public PriorAid {
        Invariants.of("prior aid").optionalText("scheme", scheme).enforce();
    }
}
