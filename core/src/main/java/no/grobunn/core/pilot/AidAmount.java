package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.Money;

/**
 * An amount of aid in the currency it was given in, exact to the hundredth. Equal if the numbers are equal, however they were written.
 *
 * @param amount at least 0, below 10¹², held with exactly two decimals
 * @param currency kroner or euros
 */
public record AidAmount(BigDecimal amount, AidCurrency currency) {
    public AidAmount {
        Invariants.of("aid")
                .require(amount.signum() >= 0, "negative-amount", List.of("amount"), amount.toPlainString())
                .require(
                        amount.compareTo(Money.LIMIT) < 0,
                        "amount-out-of-range",
                        List.of("amount"),
                        amount.toPlainString())
                .require(
                        amount.stripTrailingZeros().scale() <= 2,
                        "too-many-decimals",
                        List.of("amount"),
                        amount.toPlainString(),
                        2)
                .enforce();
        amount = amount.setScale(2);
    }

    /** Aid in kroner. */
    public static AidAmount of(Money kroner) {
        return new AidAmount(kroner.kroner(), AidCurrency.NOK);
    }
}
