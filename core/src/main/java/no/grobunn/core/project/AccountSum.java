package no.grobunn.core.project;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the accounts added up, exact to the øre.
 *
 * @param planned the budget of all of them
 * @param actual what is known to have been spent or paid
 * @param open how many of them have no actual amount yet
 */
public record AccountSum(Money planned, Money actual, int open) {
    /** What was spent or paid beyond the budget, negative where it was less; empty as long as a line has no actual amount. */
    public Optional<Money> deviation() {
        return open == 0 ? Optional.of(actual.minus(planned)) : Optional.empty();
    }

    static AccountSum ofCosts(List<Accounts.Cost> lines) {
        return new AccountSum(
                Money.sum(lines.stream().map(Accounts.Cost::planned).toList()),
                Money.sum(lines.stream().map(line -> known(line.actual())).toList()),
                (int) lines.stream().filter(line -> line.actual() == null).count());
    }

    static AccountSum ofFunding(List<Accounts.Funding> lines) {
        return new AccountSum(
                Money.sum(lines.stream().map(Accounts.Funding::planned).toList()),
                Money.sum(lines.stream().map(line -> known(line.actual())).toList()),
                (int) lines.stream().filter(line -> line.actual() == null).count());
    }

    private static Money known(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }
}
