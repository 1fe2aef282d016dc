package no.grobunn.core.architecture.seeded.exported;

import no.grobunn.core.architecture.Breaks;
import no.grobunn.core.architecture.seeded.pilot.HoldsAnActor;

/** A public record whose component is of a package that is not exported. */
@Breaks("own-signatures")
public record ShowsWhatIsHidden(HoldsAnActor hidden) {}
