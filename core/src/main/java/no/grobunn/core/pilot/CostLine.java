package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.AmountRule;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.time.CalendarYears;
import org.jspecify.annotations.Nullable;

/**
 * One line of a pilot's cost plan: an amount, or hours and a rate; where all three stand they agree to the øre. Immutable.
 *
 * @param id its identifier within the pilot, or null
 * @param workPackage the work package it belongs to
 * @param actor who has the cost
 * @param type what the money is spent on
 * @param year the calendar year of the cost, 2000 to 2100
 * @param amount the cost, at least 0 and below 10¹² kroner, or null if hours and rate give it
 * @param hours hours of work, or null
 * @param rate kroner for an hour, at least 0 and below 10¹², or null
 * @param inKind whether it is own effort that nobody pays
 * @param purpose what it is for, or null
 * @param person the role of the person who works, or null
 * @param overhead whether it is an overhead
 * @param eligible whether the funder counts it
 */
public record CostLine(
        @Nullable CostLineId id,
        PackageNumber workPackage,
        ActorId actor,
        CostType type,
        int year,
        @Nullable Money amount,
        @Nullable Quantity hours,
        @Nullable Money rate,
        boolean inKind,
        @Nullable String purpose,
        @Nullable String person,
        boolean overhead,
        boolean eligible) {
    public CostLine {
        Invariants check = Invariants.of("cost line");
        CalendarYears.check(check, "year", year);
        AmountRule.check(check, "amount", amount);
        AmountRule.check(check, "rate", rate);
        check.optionalText("purpose", purpose).optionalText("person", person);
        if (hours != null && rate != null) {
            checkProduct(check, amount, product(hours, rate));
        } else {
            check.require(amount != null, "amount-missing", List.of("amount", "hours", "rate"));
        }
        check.enforce();
    }

    /** A cost line with what it must have beside its amount; the rest is set on the builder. */
    public static Builder builder(PackageNumber workPackage, ActorId actor, CostType type, int year) {
        return new Builder(workPackage, actor, type, year);
    }

    /** The cost: the amount, or hours times rate rounded half up to the øre. */
    public Money total() {
        if (amount != null) {
            return amount;
        }
        if (hours == null || rate == null) {
            throw new IllegalStateException("A cost line without an amount has hours and a rate");
        }
        return Money.ofKroner(product(hours, rate));
    }

    private static BigDecimal product(Quantity hours, Money rate) {
        return hours.value().multiply(rate.kroner()).setScale(2, RoundingMode.HALF_UP);
    }

    private static void checkProduct(Invariants check, @Nullable Money amount, BigDecimal product) {
        // Beyond the limit the product may not even fit into Money.
        if (product.compareTo(Money.LIMIT) >= 0) {
            check.refuse("amount-out-of-range", List.of("rate", "hours"), product.toPlainString());
        } else if (amount != null) {
            Money expected = Money.ofKroner(product);
            check.require(
                    amount.equals(expected), "hours-times-rate", List.of("amount", "hours", "rate"), expected, amount);
        }
    }

    /** Makes a cost line; not thread-safe. */
    public static final class Builder {
        private final PackageNumber workPackage;
        private final ActorId actor;
        private final CostType type;
        private final int year;
        private @Nullable CostLineId id;
        private @Nullable Money amount;
        private @Nullable Quantity hours;
        private @Nullable Money rate;
        private boolean inKind;
        private @Nullable String purpose;
        private @Nullable String person;
        private boolean overhead;
        private boolean eligible = true;

        private Builder(PackageNumber workPackage, ActorId actor, CostType type, int year) {
            this.workPackage = workPackage;
            this.actor = actor;
            this.type = type;
            this.year = year;
        }

        public Builder id(@Nullable CostLineId value) {
            id = value;
            return this;
        }

        public Builder amount(@Nullable Money value) {
            amount = value;
            return this;
        }

        public Builder hours(@Nullable Quantity value) {
            hours = value;
            return this;
        }

        public Builder rate(@Nullable Money value) {
            rate = value;
            return this;
        }

        public Builder inKind(boolean value) {
            inKind = value;
            return this;
        }

        public Builder purpose(@Nullable String value) {
            purpose = value;
            return this;
        }

        public Builder person(@Nullable String value) {
            person = value;
            return this;
        }

        public Builder overhead(boolean value) {
            overhead = value;
            return this;
        }

        public Builder eligible(boolean value) {
            eligible = value;
            return this;
        }

        /**
         * The cost line.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public CostLine build() {
            return new CostLine(
                    id,
                    workPackage,
                    actor,
                    type,
                    year,
                    amount,
                    hours,
                    rate,
                    inKind,
                    purpose,
                    person,
                    overhead,
                    eligible);
        }
    }
}
