package no.grobunn.core.architecture.seeded.storage.b;

import no.grobunn.core.architecture.Breaks;
import no.grobunn.core.architecture.seeded.storage.a.NeedsB;

/** The other half. */
@Breaks("no-rings")
public record NeedsA(NeedsB other) {}
