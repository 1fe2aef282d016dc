package no.grobunn.acceptance.architecture.seeded.core.exported;

import no.grobunn.acceptance.architecture.Breaks;
import no.grobunn.acceptance.architecture.seeded.core.pilot.HoldsAnActor;

/** A public record whose component is of a package that is not exported. */
@Breaks("own-signatures")
public record ShowsWhatIsHidden(HoldsAnActor hidden) {}
