package no.grobunn.core.project;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.AmountRule;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.time.CalendarYears;
import org.jspecify.annotations.Nullable;

/**
 * The pre-project's own money, planned and actual.
 *
 * @param costs what it costs
 * @param funding who pays
 */
public record Accounts(List<Cost> costs, List<Funding> funding) {
    public Accounts {
        costs = List.copyOf(costs);
        funding = List.copyOf(funding);
    }

    /** All costs. */
    public AccountSum cost() {
        return AccountSum.ofCosts(costs);
    }

    /** The costs of a type in all years. */
    public AccountSum cost(CostType type) {
        return AccountSum.ofCosts(
                costs.stream().filter(line -> line.type() == type).toList());
    }

    /** The costs of a year. */
    public AccountSum cost(int year) {
        return AccountSum.ofCosts(
                costs.stream().filter(line -> line.year() == year).toList());
    }

    /** The types of its costs, in the vocabulary's order. */
    public List<CostType> types() {
        return costs.stream().map(Cost::type).distinct().sorted().toList();
    }

    /** The years of its costs, rising. */
    public List<Integer> years() {
        return costs.stream().map(Cost::year).distinct().sorted().toList();
    }

    /** All funding. */
    public AccountSum paid() {
        return AccountSum.ofFunding(funding);
    }

    /** What a source pays in one way, in all years. */
    public AccountSum paid(ActorId source, FundingKind kind) {
        return AccountSum.ofFunding(funding.stream()
                .filter(line -> line.source().equals(source) && line.kind() == kind)
                .toList());
    }

    /**
     * One kind of cost in one year.
     *
     * @param type what is bought
     * @param year the calendar year, 2000 to 2100
     * @param planned the budget
     * @param actual what was spent, or null where that is not known
     */
    public record Cost(
            CostType type,
            int year,
            Money planned,
            @Nullable Money actual) {}

    /**
     * One source's part in one year.
     *
     * @param source who pays
     * @param kind how
     * @param year the calendar year, 2000 to 2100
     * @param planned the budget
     * @param actual what was paid, or null where that is not known
     */
    public record Funding(
            ActorId source,
            FundingKind kind,
            int year,
            Money planned,
            @Nullable Money actual) {
        public Funding {
            enforce("account funding", year, planned, actual);
        }
    }

    private static void enforce(String subject, int year, Money planned, @Nullable Money actual) {
        Invariants check = Invariants.of(subject);
        CalendarYears.check(check, "year", year);
        AmountRule.check(check, "planned", planned);
        if (actual != null) {
            AmountRule.check(check, "actual", actual);
        }
        check.enforce();
    }
}
