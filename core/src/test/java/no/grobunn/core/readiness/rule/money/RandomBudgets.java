package no.grobunn.core.readiness.rule.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostLineId;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingLineId;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.time.Period;

/** Pilots with random money; amounts are few and small, so that sums often just meet a limit or each other. */
final class RandomBudgets {
    static final Period PERIOD = new Period(LocalDate.of(2023, 9, 1), LocalDate.of(2025, 8, 31));

    private static final List<ActorId> ACTORS =
            Stream.of("forening", "skole", "smie").map(ActorId::new).toList();

    private RandomBudgets() {}

    static Arbitrary<PilotSketch> pilots() {
        Arbitrary<List<CostLine>> costs = costs().list().ofMaxSize(8);
        Arbitrary<List<FundingLine>> funding = funding().list().ofMaxSize(6);
        return Combinators.combine(costs, funding, Arbitraries.of(true, false)).as(RandomBudgets::pilot);
    }

    static Arbitrary<Money> amounts() {
        return Arbitraries.of(0L, 1L, 99L, 100L, 5000L, 5001L, 10_000L, 1_000_000L)
                .map(Money::new);
    }

    static Arbitrary<Quantity> hours() {
        return Arbitraries.of("0", "0.01", "0.5", "1", "1.99", "2", "100")
                .map(text -> new Quantity(new BigDecimal(text)));
    }

    /** A pilot of two work packages; often what partners put in is paid for line by line, so that much of it agrees. */
    private static PilotSketch pilot(List<CostLine> costs, List<FundingLine> funding, boolean mirrored) {
        List<FundingLine> all = new ArrayList<>(funding);
        if (mirrored) {
            costs.forEach(line -> all.add(new FundingLine(
                    null,
                    line.actor(),
                    line.inKind() ? FundingKind.OWN_EFFORT : FundingKind.OWN_CASH,
                    line.year(),
                    line.total(),
                    FundingStatus.CONFIRMED,
                    null)));
        }
        return PilotSketch.builder(new PilotId("p1"), "Pilot", "Sammendrag", PERIOD)
                .workPackages(Stream.of(1, 2)
                        .map(number -> WorkPackage.builder(new PackageNumber(number), "Pakke", ACTORS.get(0), PERIOD)
                                .build())
                        .toList())
                .costs(IntStream.range(0, costs.size())
                        .mapToObj(index -> named(costs.get(index), index))
                        .toList())
                .funding(IntStream.range(0, all.size())
                        .mapToObj(index -> named(all.get(index), index))
                        .toList())
                .build();
    }

    private static Arbitrary<CostLine> costs() {
        Arbitrary<CostLine.Builder> places = Combinators.combine(
                        Arbitraries.of(1, 2), Arbitraries.of(ACTORS), Arbitraries.of(CostType.class), years())
                .as((number, actor, type, year) -> CostLine.builder(new PackageNumber(number), actor, type, year));
        Arbitrary<Boolean> coin = Arbitraries.of(true, false);
        return Combinators.combine(
                        places,
                        amounts(),
                        hours().injectNull(0.2),
                        Arbitraries.of("Lærer", "lærer", "Leder").injectNull(0.3),
                        Combinators.combine(coin, coin, coin, coin, coin).as(Tuple::of))
                .as((line, amount, hours, person, flags) -> {
                    boolean rated = hours != null && flags.get1();
                    return line.hours(hours)
                            .rate(rated ? amount : null)
                            .amount(rated ? null : amount)
                            .person(person)
                            .inKind(flags.get2())
                            .overhead(flags.get3())
                            .eligible(flags.get4())
                            .purpose(flags.get5() ? "Formål" : null)
                            .build();
                });
    }

    private static Arbitrary<FundingLine> funding() {
        return Combinators.combine(
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(FundingKind.class),
                        years(),
                        amounts(),
                        Arbitraries.of(FundingStatus.class))
                .as((source, kind, year, amount, status) ->
                        new FundingLine(null, source, kind, year, amount, status, null));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.of(2022, 2023, 2024, 2025, 2026);
    }

    private static CostLine named(CostLine line, int index) {
        return new CostLine(
                new CostLineId("c" + index),
                line.workPackage(),
                line.actor(),
                line.type(),
                line.year(),
                line.amount(),
                line.hours(),
                line.rate(),
                line.inKind(),
                line.purpose(),
                line.person(),
                line.overhead(),
                line.eligible());
    }

    private static FundingLine named(FundingLine line, int index) {
        return new FundingLine(
                new FundingLineId("f" + index),
                line.source(),
                line.kind(),
                line.year(),
                line.amount(),
                line.status(),
                line.evidence());
    }
}
