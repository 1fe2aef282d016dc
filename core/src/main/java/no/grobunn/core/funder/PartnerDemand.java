package no.grobunn.core.funder;

import java.util.List;
import no.grobunn.core.actor.NaceCode;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.quantity.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What a funder asks of the composition of the partners: that so many, or so large a share, of the confirmed ones are of a kind. A list without entries asks
 * nothing of that kind; of a list's entries one is enough. Immutable.
 *
 * @param min the least number of them, at least 1, or null
 * @param minShare the least share of the confirmed partners, or null
 * @param roles the roles that count
 * @param sectors the sectors that count
 * @param naceCodes the industries that count: a code or the beginning of one
 * @param sizes the sizes that count
 * @param source where it is known from
 */
public record PartnerDemand(
        @Nullable Integer min,
        @Nullable Percentage minShare,
        List<PartnerRole> roles,
        List<Sector> sectors,
        List<NaceCode> naceCodes,
        List<UndertakingSize> sizes,
        FigureSourceId source) {
    public PartnerDemand {
        roles = List.copyOf(roles);
        sectors = List.copyOf(sectors);
        naceCodes = List.copyOf(naceCodes);
        sizes = List.copyOf(sizes);
        Invariants check = Invariants.of("partner demand")
                .require(min != null || minShare != null, "demand-missing", List.of("min", "minShare"));
        if (min != null) {
            check.require(min >= 1 && min <= 999, "out-of-range", List.of("min"), min, 1, 999);
        }
        check.enforce();
    }
}
