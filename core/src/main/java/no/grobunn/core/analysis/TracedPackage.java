package no.grobunn.core.analysis;

import java.util.List;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PackageNumber;

/**
 * A work package with its money and the needs it leads back to. Immutable.
 *
 * @param number which package
 * @param cost all its cost lines together
 * @param needs the needs it serves through its goals, in the order of the rows
 */
public record TracedPackage(PackageNumber number, Money cost, List<NeedId> needs) {
    public TracedPackage {
        needs = List.copyOf(needs);
    }

    /** Whether its money serves more than one need, so that it must not be added up by need. */
    public boolean isShared() {
        return needs.size() > 1;
    }
}
