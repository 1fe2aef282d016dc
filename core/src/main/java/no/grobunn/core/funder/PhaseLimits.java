package no.grobunn.core.funder;

import java.util.List;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.Money;
import no.grobunn.core.project.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a funder lets a project of one phase cost and ask for; both ends included. Immutable.
 *
 * @param phase the phase
 * @param minTotal the least total cost, or null
 * @param maxTotal the most total cost, or null
 * @param minGrant the least grant, or null
 * @param maxGrant the most grant, or null
 * @param source where the figures are known from
 */
public record PhaseLimits(
        Phase phase,
        @Nullable Money minTotal,
        @Nullable Money maxTotal,
        @Nullable Money minGrant,
        @Nullable Money maxGrant,
        FigureSourceId source) {
    public PhaseLimits {
        Invariants check = Invariants.of("phase limits");
        check(check, "maxTotal", minTotal, maxTotal);
        check(check, "maxGrant", minGrant, maxGrant);
        check.enforce();
    }

    private static void check(Invariants check, String field, @Nullable Money least, @Nullable Money most) {
        if (least != null && most != null) {
            check.require(
                    least.compareTo(most) <= 0,
                    "least-above-most",
                    List.of(field, field.replace("max", "min")),
                    least,
                    most);
        }
    }
}
