package no.grobunn.core.readiness.rule.aid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.StateAid;

/**
 * What a pilot gives an undertaking, in kroner, as an exact fraction.
 *
 * @param dividend at least 0
 * @param divisor above 0
 */
record RequestedAid(BigDecimal dividend, BigDecimal divisor) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The stated intensity of the undertaking's eligible cost, or else its part of the grant. */
    static RequestedAid of(StateAid aid, Budget budget) {
        BigDecimal own = budget.eligibleCost(aid.undertaking()).kroner();
        BigDecimal whole = budget.eligibleCost().kroner();
        if (aid.intensity() != null) {
            return new RequestedAid(own.multiply(aid.intensity().value()), HUNDRED);
        }
        return whole.signum() == 0
                ? new RequestedAid(BigDecimal.ZERO, BigDecimal.ONE)
                : new RequestedAid(budget.grant().kroner().multiply(own), whole);
    }

    /** Whether it is more than an amount, which may be negative. */
    boolean exceeds(BigDecimal kroner) {
        return dividend.compareTo(kroner.multiply(divisor)) > 0;
    }

    /** To the øre, for showing. */
    Money shown() {
        return Money.ofKroner(dividend.divide(divisor, 2, RoundingMode.HALF_UP));
    }
}
