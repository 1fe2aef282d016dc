package no.grobunn.core.funder;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * How much de minimis aid a single undertaking may be given in the years before a day. Immutable.
 *
 * @param euros the ceiling, above 0
 * @param years how many years back aid counts, 1 to 10
 * @param source where that is known from
 * @param validity when it holds
 */
public record DeMinimisCeiling(BigDecimal euros, int years, FigureSourceId source, Validity validity) {
    public DeMinimisCeiling {
        Invariants.of("ceiling")
                .require(euros.signum() > 0, "not-positive", List.of("euros"), euros.toPlainString())
                .require(years >= 1 && years <= 10, "out-of-range", List.of("years"), years, 1, 10)
                .enforce();
        euros = euros.stripTrailingZeros();
    }
}
