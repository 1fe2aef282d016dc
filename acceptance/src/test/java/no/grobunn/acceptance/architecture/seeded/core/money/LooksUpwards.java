package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;
import no.grobunn.acceptance.architecture.seeded.core.pilot.HoldsAnActor;
import org.jspecify.annotations.Nullable;

@Breaks("arrows-run-one-way")
class LooksUpwards {
    @Nullable
    HoldsAnActor higher;
}
