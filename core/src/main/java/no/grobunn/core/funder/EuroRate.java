package no.grobunn.core.funder;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * What a euro is worth. Immutable.
 *
 * @param kroner Norwegian kroner for a euro, above 0
 * @param source where that is known from
 * @param validity when it is to be used
 */
public record EuroRate(BigDecimal kroner, FigureSourceId source, Validity validity) {
    public EuroRate {
        Invariants.of("rate")
                .require(kroner.signum() > 0, "not-positive", List.of("kroner"), kroner.toPlainString())
                .enforce();
        kroner = kroner.stripTrailingZeros();
    }
}
