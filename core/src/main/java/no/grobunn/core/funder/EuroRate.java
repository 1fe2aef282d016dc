package no.grobunn.core.funder;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * What a euro is worth. Immutable.
 *
 * @param kroner Norwegian kroner for a euro, above 0
 * @param source where that is known from
 * @param validity when it is to be used
 * @param note how it is to be read, or null
 */
public record EuroRate(
        BigDecimal kroner,
        FigureSourceId source,
        Validity validity,
        @Nullable String note) {
    public EuroRate {
        Invariants.of("rate")
                .require(kroner.signum() > 0, "not-positive", List.of("kroner"), kroner.toPlainString())
                .optionalText("note", note)
                .enforce();
        kroner = kroner.stripTrailingZeros();
    }

    /** A rate without a note. */
    public EuroRate(BigDecimal kroner, FigureSourceId source, Validity validity) {
        this(kroner, source, validity, null);
    }
}
