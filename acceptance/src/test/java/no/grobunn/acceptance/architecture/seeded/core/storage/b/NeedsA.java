package no.grobunn.acceptance.architecture.seeded.core.storage.b;

import no.grobunn.acceptance.architecture.Breaks;
import no.grobunn.acceptance.architecture.seeded.core.storage.a.NeedsB;

/** The other half. */
@Breaks("no-rings")
public record NeedsA(NeedsB other) {}
