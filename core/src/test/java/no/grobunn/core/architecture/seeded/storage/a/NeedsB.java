package no.grobunn.core.architecture.seeded.storage.a;

import no.grobunn.core.architecture.Breaks;
import no.grobunn.core.architecture.seeded.storage.b.NeedsA;

/** Half of a ring. */
@Breaks("no-rings")
public record NeedsB(NeedsA other) {}
