package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Ledger.Axis;
import no.grobunn.core.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A pilot's cost and funding reckoned up: every figure that any document shows of them comes from here. Immutable.
 *
 * <p>All tables share their axes: years rising (those of any line), work packages rising (all of the pilot), actors in the order of the pilot's partners
 * and then of first appearance, types and kinds in the order of their vocabulary; actors, types and kinds without a line are left out. Amounts are exact to
 * the øre.
 */
public final class Budget {
    private final Ledger<CostLine> costs;
    private final Ledger<FundingLine> funding;
    private final BigDecimal personMonths;
    private final Axis<CostLine, Integer> costYears;
    private final Axis<CostLine, ActorId> partners;
    private final Axis<CostLine, PackageNumber> workPackages;
    private final Axis<CostLine, CostType> types;
    private final Axis<FundingLine, Integer> fundingYears;
    private final Axis<FundingLine, ActorId> sources;
    private final Axis<FundingLine, FundingKind> kinds;

    private Budget(PilotSketch pilot) {
        costs = new Ledger<>(pilot.costs(), CostLine::total);
        funding = new Ledger<>(pilot.funding(), FundingLine::amount);
        personMonths = sum(pilot.workPackages().stream().map(WorkPackage::personMonths));
        List<Integer> years = years(pilot);
        costYears = new Axis<>(years, CostLine::year);
        partners = new Axis<>(
                actors(pilot, pilot.costs().stream().map(CostLine::actor).toList()), CostLine::actor);
        workPackages = new Axis<>(
                pilot.workPackages().stream().map(WorkPackage::number).sorted().toList(), CostLine::workPackage);
        types = new Axis<>(used(CostType.values(), pilot.costs().stream().map(CostLine::type)), CostLine::type);
        fundingYears = new Axis<>(years, FundingLine::year);
        sources = new Axis<>(
                actors(pilot, pilot.funding().stream().map(FundingLine::source).toList()), FundingLine::source);
        kinds = new Axis<>(
                used(FundingKind.values(), pilot.funding().stream().map(FundingLine::kind)), FundingLine::kind);
    }

    /** The budget of a pilot. */
    public static Budget of(PilotSketch pilot) {
        return new Budget(pilot);
    }

    /** The years of any cost or funding line, rising. */
    public List<Integer> years() {
        return costYears.keys();
    }

    /** The actors that have a cost. */
    public List<ActorId> partners() {
        return partners.keys();
    }

    /** The actors that pay. */
    public List<ActorId> sources() {
        return sources.keys();
    }

    /** What the pilot costs. */
    public Money cost() {
        return costs.total();
    }

    /** What the funder counts of the cost. */
    public Money eligibleCost() {
        return costs.where(CostLine::eligible).total();
    }

    /** What the funder counts of an actor's cost. */
    public Money eligibleCost(ActorId partner) {
        return costs.where(line -> line.eligible() && line.actor().equals(partner))
                .total();
    }

    public Totals<Integer> costByYear() {
        return costs.by(costYears);
    }

    public Totals<ActorId> costByPartner() {
        return costs.by(partners);
    }

    public Totals<PackageNumber> costByWorkPackage() {
        return costs.by(workPackages);
    }

    public Totals<CostType> costByType() {
        return costs.by(types);
    }

    public CrossTotals<ActorId, Integer> costByPartnerAndYear() {
        return costs.by(partners, costYears);
    }

    public CrossTotals<ActorId, CostType> costByPartnerAndType() {
        return costs.by(partners, types);
    }

    public CrossTotals<PackageNumber, Integer> costByWorkPackageAndYear() {
        return costs.by(workPackages, costYears);
    }

    public CrossTotals<PackageNumber, ActorId> costByWorkPackageAndPartner() {
        return costs.by(workPackages, partners);
    }

    public CrossTotals<CostType, Integer> costByTypeAndYear() {
        return costs.by(types, costYears);
    }

    /** One partner's cost by type and year, on the same axes as the whole pilot's. */
    public CrossTotals<CostType, Integer> costByTypeAndYear(ActorId partner) {
        return costs.where(line -> line.actor().equals(partner)).by(types, costYears);
    }

    /** Own effort that nobody pays, by who makes it and year; all partners, also those without. */
    public CrossTotals<ActorId, Integer> inKindByPartnerAndYear() {
        return costs.where(CostLine::inKind).by(partners, costYears);
    }

    /** What the pilot is paid with. */
    public Money funding() {
        return funding.total();
    }

    public Totals<Integer> fundingByYear() {
        return funding.by(fundingYears);
    }

    public Totals<FundingKind> fundingByKind() {
        return funding.by(kinds);
    }

    public Totals<ActorId> fundingBySource() {
        return funding.by(sources);
    }

    public CrossTotals<FundingKind, Integer> fundingByKindAndYear() {
        return funding.by(kinds, fundingYears);
    }

    /** One source's funding by kind and year, on the same axes as the whole pilot's. */
    public CrossTotals<FundingKind, Integer> fundingByKindAndYear(ActorId source) {
        return funding.where(line -> line.source().equals(source)).by(kinds, fundingYears);
    }

    public CrossTotals<ActorId, Integer> fundingBySourceAndYear() {
        return funding.by(sources, fundingYears);
    }

    public CrossTotals<ActorId, FundingKind> fundingBySourceAndKind() {
        return funding.by(sources, kinds);
    }

    /** What is said to pay for own effort, by who makes it and year; all sources, also those without. */
    public CrossTotals<ActorId, Integer> ownEffortBySourceAndYear() {
        return funding.where(line -> line.kind() == FundingKind.OWN_EFFORT).by(sources, fundingYears);
    }

    /** Money of others, beside the grant, that is planned only. */
    public Money unsecured() {
        return funding.where(FundingLine::isUnsecured).total();
    }

    /** Money that its source has promised. */
    public Money confirmed() {
        return funding.where(FundingLine::isConfirmed).total();
    }

    /** Money of one kind that its source has promised. */
    public Money confirmed(FundingKind kind) {
        return funding.where(line -> line.kind() == kind && line.isConfirmed()).total();
    }

    /** What the funder is asked for. */
    public Money grant() {
        return fundingByKind().of(FundingKind.GRANT);
    }

    /** The grant against the whole cost. */
    public GrantShare grantShareOfCost() {
        return new GrantShare(grant(), cost());
    }

    /** The grant against what the funder counts of the cost. */
    public GrantShare grantShareOfEligibleCost() {
        return new GrantShare(grant(), eligibleCost());
    }

    /** Cost less funding: positive if money is missing. */
    public Money difference() {
        return cost().minus(funding());
    }

    /** Cost less funding in each year. */
    public Totals<Integer> differenceByYear() {
        return costByYear().minus(fundingByYear());
    }

    /** The work in the cost plan, in hours; lines without hours count nothing. */
    public BigDecimal hours() {
        return hours(line -> true);
    }

    /** A partner's work in the cost plan, in hours. */
    public BigDecimal hours(ActorId partner) {
        return hours(line -> line.actor().equals(partner));
    }

    /** The work in a work package, in hours. */
    public BigDecimal hours(PackageNumber work) {
        return hours(line -> line.workPackage().equals(work));
    }

    /** A partner's work in one year, in hours. */
    public BigDecimal hours(ActorId partner, int year) {
        return hours(line -> line.actor().equals(partner) && line.year() == year);
    }

    /** The hours of own effort that a partner puts in, in one year. */
    public BigDecimal inKindHours(ActorId partner, int year) {
        return hours(line -> line.inKind() && line.actor().equals(partner) && line.year() == year);
    }

    /** The work in all work packages, in person-months; packages that do not say count nothing. */
    public BigDecimal personMonths() {
        return personMonths;
    }

    private BigDecimal hours(Predicate<CostLine> wanted) {
        return sum(costs.lines().stream().filter(wanted).map(CostLine::hours));
    }

    private static BigDecimal sum(Stream<? extends @Nullable Quantity> quantities) {
        return quantities.filter(Objects::nonNull).map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Integer> years(PilotSketch pilot) {
        return Stream.concat(
                        pilot.costs().stream().map(CostLine::year),
                        pilot.funding().stream().map(FundingLine::year))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ActorId> actors(PilotSketch pilot, Collection<ActorId> appearing) {
        Set<ActorId> rest = new LinkedHashSet<>(appearing);
        List<ActorId> partners = pilot.partners().stream()
                .map(Partner::actor)
                .filter(rest::contains)
                .toList();
        return Stream.concat(partners.stream(), rest.stream()).distinct().toList();
    }

    private static <E> List<E> used(E[] vocabulary, Stream<E> appearing) {
        Set<E> terms = Set.copyOf(appearing.toList());
        return Arrays.stream(vocabulary).filter(terms::contains).toList();
    }
}
