package no.grobunn.core.readiness.rule.money;

import static no.grobunn.core.readiness.Trial.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.DeMinimisCeiling;
import no.grobunn.core.funder.EuroRate;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FunderCostType;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.FunderProfileBuilder;
import no.grobunn.core.funder.PhaseLimits;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.AidAmount;
import no.grobunn.core.pilot.AidCurrency;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PriorAid;
import no.grobunn.core.pilot.StateAid;
import no.grobunn.core.pilot.StateAidBasis;
import no.grobunn.core.project.Phase;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.readiness.rule.aid.DeMinimisCeilingRule;
import no.grobunn.core.readiness.rule.workplan.IdleYear;

/** Every rule about money agrees with a reckoning of the same budget in whole øre, made without the product's own sums. */
class MoneyRuleProperties {
    private static final Dossier DOSSIER = Trial.ready().dossier();
    private static final LocalDate DAY = LocalDate.of(2022, 11, 15);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void costAndFundingAgreeInTotalAndInEachYear(@ForAll("pilots") PilotSketch pilot, @ForAll boolean eachYear) {
        long off = open(pilot, cost -> true, line -> true);
        if (eachYear) {
            off += IntStream.rangeClosed(2022, 2026)
                    .mapToLong(year -> open(pilot, cost -> cost.year() == year, line -> line.year() == year))
                    .sum();
        }
        assertThat(subjects(new CostFundingMismatch(), pilot, p -> p.balancedEachYear(figure(eachYear))))
                .hasSize((int) off);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void ownEffortAgreesForEachActorAndYear(@ForAll("pilots") PilotSketch pilot) {
        long off = actors(pilot)
                .flatMapToLong(actor -> IntStream.rangeClosed(2022, 2026)
                        .mapToLong(year -> open(
                                pilot,
                                cost -> cost.inKind() && cost.actor().equals(actor) && cost.year() == year,
                                line -> line.kind() == FundingKind.OWN_EFFORT
                                        && line.source().equals(actor)
                                        && line.year() == year)))
                .sum();
        assertThat(subjects(new OwnEffortMismatch(), pilot, p -> p)).hasSize((int) off);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theGrantIsNoLargerAShareThanTheFunderGives(
            @ForAll("pilots") PilotSketch pilot, @ForAll("percentages") Percentage share) {
        BigInteger grant = funding(pilot, line -> line.kind() == FundingKind.GRANT);
        BigInteger eligible = cost(pilot, CostLine::eligible);
        assertThat(subjects(new GrantShareRule(), pilot, p -> p.maxGrantShare(figure(share))))
                .hasSize(exceeds(grant, eligible, share) ? 1 : 0);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theGrantJustAtItsShareIsFineAndAnOreMoreIsNot(
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int half, @ForAll @IntRange(max = 1) int more) {
        PilotSketch pilot = Trial.ready().dossier().pilots().get(0);
        PilotSketch asked = PilotSketch.builder(pilot.id(), "Pilot", "Sammendrag", pilot.period())
                .workPackages(pilot.workPackages())
                .costs(List.of(CostLine.builder(
                                pilot.workPackages().get(0).number(), new ActorId("skole"), CostType.OTHER, 2023)
                        .amount(new Money(2L * half))
                        .build()))
                .funding(List.of(new FundingLine(
                        null,
                        new ActorId("fylke"),
                        FundingKind.GRANT,
                        2023,
                        new Money(half + (long) more),
                        FundingStatus.APPLIED,
                        null)))
                .build();
        assertThat(subjects(
                        new GrantShareRule(),
                        asked,
                        p -> p.maxGrantShare(figure(new Percentage(BigDecimal.valueOf(50))))))
                .hasSize(more);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void grantAndTotalLieInTheInterval(
            @ForAll("pilots") PilotSketch pilot, @ForAll("money") Money one, @ForAll("money") Money other) {
        Money least = one.compareTo(other) <= 0 ? one : other;
        Money most = one.compareTo(other) <= 0 ? other : one;
        BigInteger grant = funding(pilot, line -> line.kind() == FundingKind.GRANT);
        long outside = Stream.of(grant, cost(pilot, cost -> true))
                .filter(amount -> amount.compareTo(BigInteger.valueOf(least.ore())) < 0
                        || amount.compareTo(BigInteger.valueOf(most.ore())) > 0)
                .count();
        PhaseLimits limits = new PhaseLimits(Phase.PRE_PROJECT, least, most, least, most, Trial.CALL);
        assertThat(subjects(new AmountInterval(), pilot, p -> p.phases(List.of(limits))))
                .hasSize((int) outside);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onlyKnownTypesOfCostStand(@ForAll("pilots") PilotSketch pilot, @ForAll CostType known) {
        FunderCostType type = new FunderCostType(known, FunderProfile.generic().title(), Trial.CALL);
        assertThat(subjects(new CostTypeRule(), pilot, p -> p.costTypes(List.of(type))))
                .isEqualTo(places(pilot, "/type", line -> line.type() == known ? 0 : 1));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noHourOfOwnWorkCostsMoreThanTheCap(@ForAll("pilots") PilotSketch pilot, @ForAll("money") Money cap) {
        assertThat(subjects(new HourlyRate(), pilot, p -> p.maxHourlyRate(figure(cap))).stream()
                        .map(subject -> subject.replaceFirst("/(rate|amount)$", "")))
                .isEqualTo(places(
                        pilot,
                        "",
                        line -> line.type() == CostType.PERSONNEL && line.eligible() && dear(line, cap) ? 1 : 0));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nobodyWorksMoreThanAYear(@ForAll("pilots") PilotSketch pilot, @ForAll("hours") Quantity cap) {
        Map<List<Object>, BigInteger> years = new HashMap<>();
        pilot.costs().stream()
                .filter(line -> line.person() != null && line.hours() != null)
                .forEach(line -> years.merge(
                        List.of(line.actor(), String.valueOf(line.person()).toLowerCase(Locale.ROOT), line.year()),
                        hundredths(Objects.requireNonNull(line.hours())),
                        BigInteger::add));
        assertThat(subjects(new HoursPerYear(), pilot, p -> p.maxHoursPerYear(figure(cap))))
                .hasSize((int) years.values().stream()
                        .filter(hours -> hours.compareTo(hundredths(cap)) > 0)
                        .count());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void overheadThatTheFunderCountsDoesNotStandTwice(@ForAll("pilots") PilotSketch pilot) {
        assertThat(subjects(new OverheadTwice(), pilot, p -> p.rateIncludesOverhead(figure(true))))
                .isEqualTo(places(pilot, "/overhead", line -> line.overhead() && line.eligible() ? 1 : 0));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void eachPackageAndEachYearHasACost(@ForAll("pilots") PilotSketch pilot) {
        assertThat(subjects(new PackageWithoutCost(), pilot, p -> p))
                .isEqualTo(Stream.of(1, 2)
                        .filter(number -> cost(pilot, line -> line.workPackage().value() == number)
                                        .signum()
                                == 0)
                        .map(number -> "pilots/p1/workPackages/" + (number - 1))
                        .toList());
        assertThat(subjects(new IdleYear(), pilot, p -> p)).hasSize((int) IntStream.rangeClosed(2023, 2025)
                .filter(year -> cost(pilot, line -> line.year() == year).signum() == 0)
                .count());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void researchWithoutAProviderAndUnexplainedEffortAreFound(@ForAll("pilots") PilotSketch pilot) {
        assertThat(subjects(new RdSupplierUnnamed(), pilot, p -> p))
                .isEqualTo(places(pilot, "/actor", line -> line.type() == CostType.RD_SERVICES ? 1 : 0));
        assertThat(subjects(new OwnEffortUnexplained(), pilot, p -> p))
                .isEqualTo(places(pilot, "", MoneyRuleProperties::unexplained));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void costsFallInThePilotsYears(@ForAll("pilots") PilotSketch pilot) {
        assertThat(subjects(new CostOutsidePeriod(), pilot, p -> p))
                .isEqualTo(places(pilot, "/year", line -> line.year() < 2023 || line.year() > 2025 ? 1 : 0));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void plannedMoneyOfOthersIsNoLargerAShareThanTheFunderTakes(
            @ForAll("pilots") PilotSketch pilot, @ForAll("percentages") Percentage share) {
        BigInteger planned = funding(
                pilot,
                line -> line.status() == FundingStatus.PLANNED
                        && (line.kind() == FundingKind.OTHER_PUBLIC || line.kind() == FundingKind.OTHER_PRIVATE));
        assertThat(subjects(new FundingUnsecured(), pilot, p -> p.maxUnsecuredShare(figure(share))))
                .hasSize(exceeds(planned, funding(pilot, line -> true), share) ? 1 : 0);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aidStaysBelowTheCeiling(
            @ForAll("pilots") PilotSketch pilot,
            @ForAll("money") Money kroner,
            @ForAll("money") Money euros,
            @ForAll @IntRange(min = 1, max = 12_000) int ceiling,
            @ForAll @IntRange(min = 80_000, max = 120_000) int rate) {
        ActorId smie = new ActorId("smie");
        StateAid aid = new StateAid(
                smie,
                StateAidBasis.DE_MINIMIS,
                null,
                null,
                List.of(
                        new PriorAid(DAY, AidAmount.of(kroner), null),
                        new PriorAid(
                                DAY.minusYears(3).plusDays(1), new AidAmount(euros.kroner(), AidCurrency.EUR), null),
                        new PriorAid(
                                DAY.minusYears(3), new AidAmount(BigDecimal.valueOf(999_999), AidCurrency.EUR), null)));
        PilotSketch aided = PilotSketch.builder(pilot.id(), "Pilot", "Sammendrag", pilot.period())
                .workPackages(pilot.workPackages())
                .costs(pilot.costs())
                .funding(pilot.funding())
                .stateAid(List.of(aid))
                .build();
        // In millionths of a krone, everything times the eligible cost, which keeps the shares whole.
        BigInteger eligible = cost(pilot, CostLine::eligible).max(BigInteger.ONE);
        BigInteger own = cost(pilot, line -> line.eligible() && line.actor().equals(smie));
        BigInteger grant = funding(pilot, line -> line.kind() == FundingKind.GRANT);
        BigInteger requested = grant.multiply(own).multiply(BigInteger.valueOf(10_000));
        BigInteger prior = BigInteger.valueOf(kroner.ore())
                .multiply(BigInteger.valueOf(10_000))
                .add(BigInteger.valueOf(euros.ore()).multiply(BigInteger.valueOf(rate)))
                .multiply(eligible);
        BigInteger most = BigInteger.valueOf(ceiling)
                .multiply(HUNDRED)
                .multiply(BigInteger.valueOf(rate))
                .multiply(eligible);
        assertThat(subjects(
                        new DeMinimisCeilingRule(),
                        aided,
                        p -> p.deMinimisCeilings(List.of(new DeMinimisCeiling(
                                        BigDecimal.valueOf(ceiling), 3, Trial.CALL, Validity.ALWAYS)))
                                .euroRates(List.of(
                                        new EuroRate(BigDecimal.valueOf(rate, 4), Trial.CALL, Validity.ALWAYS)))))
                .hasSize(requested.add(prior).compareTo(most) > 0 ? 1 : 0);
    }

    @Provide
    Arbitrary<PilotSketch> pilots() {
        return RandomBudgets.pilots();
    }

    @Provide
    Arbitrary<Money> money() {
        return RandomBudgets.amounts();
    }

    @Provide
    Arbitrary<Quantity> hours() {
        return RandomBudgets.hours();
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.of("0", "0.01", "33.33", "50", "99.99", "100")
                .map(text -> new Percentage(new BigDecimal(text)));
    }

    private static List<String> subjects(
            ReadinessRule rule, PilotSketch pilot, UnaryOperator<FunderProfileBuilder> demands) {
        FunderProfile profile = demands.apply(FunderProfile.builder(
                                FunderProfile.GENERIC, FunderProfile.generic().title())
                        .sources(List.of(new FigureSource(Trial.CALL, "Utlysning", "Fylket", DAY, null))))
                .build();
        return rule.judge(new ReadinessCase(DOSSIER, pilot, profile, DAY)) instanceof Judgement.Broken broken
                ? broken.objections().stream()
                        .map(objection -> objection.subject().text())
                        .toList()
                : List.of();
    }

    private static List<String> places(PilotSketch pilot, String field, ToIntFunction<CostLine> objections) {
        List<String> places = new ArrayList<>();
        pilot.costs()
                .forEach(line -> IntStream.range(0, objections.applyAsInt(line))
                        .forEach(i -> places.add("pilots/p1/costs/" + line.id() + field)));
        return places;
    }

    private static int unexplained(CostLine line) {
        boolean worked = line.hours() != null && hundredths(line.hours()).signum() > 0;
        return line.inKind()
                ? (line.type() == CostType.PERSONNEL && !worked ? 1 : 0) + (line.purpose() == null ? 1 : 0)
                : 0;
    }

    private static boolean dear(CostLine line, Money cap) {
        if (line.rate() != null) {
            return line.rate().ore() > cap.ore();
        }
        return line.hours() != null
                && ore(line)
                                .multiply(HUNDRED)
                                .compareTo(hundredths(line.hours()).multiply(BigInteger.valueOf(cap.ore())))
                        > 0;
    }

    private static boolean exceeds(BigInteger part, BigInteger whole, Percentage share) {
        BigInteger hundredths = share.value().movePointRight(2).toBigIntegerExact();
        return part.multiply(BigInteger.valueOf(10_000)).compareTo(whole.multiply(hundredths)) > 0;
    }

    private static long open(PilotSketch pilot, Predicate<CostLine> costs, Predicate<FundingLine> funding) {
        return cost(pilot, costs).equals(funding(pilot, funding)) ? 0 : 1;
    }

    private static BigInteger cost(PilotSketch pilot, Predicate<CostLine> wanted) {
        return pilot.costs().stream()
                .filter(wanted)
                .map(MoneyRuleProperties::ore)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger funding(PilotSketch pilot, Predicate<FundingLine> wanted) {
        return pilot.funding().stream()
                .filter(wanted)
                .map(line -> BigInteger.valueOf(line.amount().ore()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** A line's cost in øre: hundredths of hours times øre an hour, a half øre rounded up. */
    private static BigInteger ore(CostLine line) {
        if (line.amount() != null) {
            return BigInteger.valueOf(line.amount().ore());
        }
        return hundredths(Objects.requireNonNull(line.hours()))
                .multiply(BigInteger.valueOf(Objects.requireNonNull(line.rate()).ore()))
                .add(BigInteger.valueOf(50))
                .divide(HUNDRED);
    }

    private static BigInteger hundredths(Quantity quantity) {
        return quantity.value().movePointRight(2).toBigIntegerExact();
    }

    private static Stream<ActorId> actors(PilotSketch pilot) {
        return Stream.concat(
                        pilot.costs().stream().map(CostLine::actor),
                        pilot.funding().stream().map(FundingLine::source))
                .distinct();
    }
}
