package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;
import no.grobunn.core.architecture.seeded.pilot.HoldsAnActor;
import org.jspecify.annotations.Nullable;

@Breaks("arrows-run-one-way")
class LooksUpwards {
    @Nullable
    HoldsAnActor higher;
}
