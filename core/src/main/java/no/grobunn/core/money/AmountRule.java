package no.grobunn.core.money;

import java.util.List;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/** What an amount in a dossier must be: at least 0 and below {@link Money#LIMIT}. */
public final class AmountRule {
    private AmountRule() {}

    /** Records {@code negative-amount} or {@code amount-out-of-range} unless the amount may stand in a dossier; null may. */
    public static Invariants check(Invariants check, String field, @Nullable Money amount) {
        if (amount == null) {
            return check;
        }
        return check.require(!amount.isNegative(), "negative-amount", List.of(field), amount.toString())
                .require(
                        amount.kroner().compareTo(Money.LIMIT) < 0,
                        "amount-out-of-range",
                        List.of(field),
                        amount.toString());
    }
}
