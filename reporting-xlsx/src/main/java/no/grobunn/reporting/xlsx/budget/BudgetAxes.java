package no.grobunn.reporting.xlsx.budget;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;

/**
 * The rows and columns of the workbook's sums: what the budget has, and what a person may still choose in a drop-down, so that every line finds its sum.
 *
 * @param years the years of the pilot and of any line, rising
 * @param partners who has costs or may get some
 * @param sources who pays or may come to
 * @param contributors who puts in own effort, as a cost or as funding, or may come to
 * @param packages the work packages by number
 */
record BudgetAxes(
        List<Integer> years,
        List<ActorId> partners,
        List<ActorId> sources,
        List<ActorId> contributors,
        List<WorkPackage> packages) {
    /**
     * The axes of a budget.
     *
     * @param withOwnEffort who puts in own effort, as a cost or as funding
     */
    static BudgetAxes of(PilotSketch pilot, Budget budget, List<ActorId> withOwnEffort) {
        List<WorkPackage> packages = pilot.workPackages().stream()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
        return new BudgetAxes(
                years(pilot, budget),
                actors(pilot, budget.partners(), BudgetAxes::mayHaveCosts),
                actors(pilot, budget.sources(), BudgetAxes::mayPay),
                actors(pilot, withOwnEffort, BudgetAxes::mayContribute),
                packages);
    }

    List<CostType> types() {
        return List.of(CostType.values());
    }

    List<FundingKind> kinds() {
        return List.of(FundingKind.values());
    }

    List<PackageNumber> packageNumbers() {
        return packages.stream().map(WorkPackage::number).toList();
    }

    private static List<Integer> years(PilotSketch pilot, Budget budget) {
        Set<Integer> years = new TreeSet<>(budget.years());
        IntStream.rangeClosed(
                        pilot.period().start().getYear(), pilot.period().end().getYear())
                .forEach(years::add);
        return List.copyOf(years);
    }

    private static List<ActorId> actors(PilotSketch pilot, List<ActorId> used, Predicate<Partner> open) {
        Stream<ActorId> partners = pilot.partners().stream()
                .filter(partner -> used.contains(partner.actor()) || (partner.isStanding() && open.test(partner)))
                .map(Partner::actor);
        return Stream.concat(partners, used.stream()).distinct().toList();
    }

    private static boolean mayContribute(Partner partner) {
        return mayHaveCosts(partner) && mayPay(partner);
    }

    private static boolean mayHaveCosts(Partner partner) {
        return partner.role() != PartnerRole.OBSERVER && partner.role() != PartnerRole.FUNDER;
    }

    private static boolean mayPay(Partner partner) {
        return partner.role() != PartnerRole.OBSERVER && partner.role() != PartnerRole.RD_PROVIDER;
    }
}
