package no.grobunn.acceptance.architecture.seeded.core.storage.a;

import no.grobunn.acceptance.architecture.Breaks;
import no.grobunn.acceptance.architecture.seeded.core.storage.b.NeedsA;

/** Half of a ring. */
@Breaks("no-rings")
public record NeedsB(NeedsA other) {}
