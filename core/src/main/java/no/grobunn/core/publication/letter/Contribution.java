package no.grobunn.core.publication.letter;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;

/**
 * What a partner brings of its own, as the pilot's budget reckons it: the funding it is the source of, grants apart, and its hours of own effort. Own effort that
 * the cost plan has and the funding plan lacks counts as the cost plan has it.
 */
final class Contribution {
    private final PilotSketch pilot;
    private final ActorId partner;
    private final Budget budget;

    Contribution(PilotSketch pilot, ActorId partner) {
        this.pilot = pilot;
        this.partner = partner;
        budget = pilot.budget();
    }

    /** The years in which it brings anything, rising. */
    List<Integer> years() {
        return budget.years().stream()
                .filter(year -> hours(year).signum() > 0
                        || kinds().stream().anyMatch(kind -> !amount(kind, year).isZero()))
                .toList();
    }

    /** The kinds of money it brings. */
    List<FundingKind> kinds() {
        return Arrays.stream(FundingKind.values())
                .filter(kind ->
                        kind != FundingKind.GRANT && !totals(kind).total().isZero())
                .toList();
    }

    BigDecimal hours(int year) {
        return budget.inKindHours(partner, year);
    }

    BigDecimal hours() {
        return budget.years().stream().map(this::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Money amount(FundingKind kind, int year) {
        return totals(kind).of(year);
    }

    Money amount(FundingKind kind) {
        return totals(kind).total();
    }

    /** The rates of its hours, rising, each once. */
    List<Money> rates() {
        return rates(line -> true);
    }

    /** The rates of its hours in a year, rising, each once. */
    List<Money> rates(int year) {
        return rates(line -> line.year() == year);
    }

    private List<Money> rates(Predicate<CostLine> wanted) {
        return pilot.costsOf(partner).stream()
                .filter(line -> line.inKind() && line.hours() != null)
                .filter(wanted)
                .map(CostLine::rate)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private Totals<Integer> totals(FundingKind kind) {
        if (kind == FundingKind.OWN_EFFORT && !isEffortFunded()) {
            return budget.inKindByPartnerAndYear().row(partner);
        }
        return budget.fundingByKindAndYear(partner).row(kind);
    }

    private boolean isEffortFunded() {
        return !budget.fundingByKindAndYear(partner)
                .row(FundingKind.OWN_EFFORT)
                .total()
                .isZero();
    }
}
