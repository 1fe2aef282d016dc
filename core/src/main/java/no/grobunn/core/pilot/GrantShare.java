package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.util.Optional;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Percentage;

/**
 * The grant as a share of a cost, kept as an exact fraction: rounding must not decide whether a ceiling is kept.
 *
 * @param grant what is asked for
 * @param cost what it is held against
 */
public record GrantShare(Money grant, Money cost) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share, to twelve decimals, for showing; empty if there is no cost. */
    public Optional<BigDecimal> share() {
        return cost.isZero() ? Optional.empty() : Optional.of(grant.shareOf(cost));
    }

    /** Whether the grant is more than so many per cent of the cost; any grant exceeds every share of no cost. */
    public boolean exceeds(Percentage ceiling) {
        return grant.kroner().multiply(HUNDRED).compareTo(cost.kroner().multiply(ceiling.value())) > 0;
    }
}
