package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Disposition;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionAgreement;
import no.grobunn.core.need.AmbitionId;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.need.OpportunityId;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.Deliverable;
import no.grobunn.core.pilot.DeliverableId;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.MilestoneId;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Risk;
import no.grobunn.core.pilot.RiskId;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.pilot.WorkPackageKind;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.time.Period;

/** Dossiers that put figures to the test: many of everything, names of eighty characters, years without money, days outside the period. */
final class LargePilot {
    private static final String LONG =
            "Kompetanseheving og materialstrømskartlegging i Nedre Glommaregionens næringsliv";

    private final int packages;
    private final int years;
    private final int risks;
    private final int goals;
    private final int actors;
    private final boolean longNames;

    LargePilot(int packages, int years, int risks, int goals, int actors, boolean longNames) {
        this.packages = packages;
        this.years = years;
        this.risks = risks;
        this.goals = goals;
        this.actors = actors;
        this.longNames = longNames;
    }

    Dossier dossier() {
        List<Actor> all = new ArrayList<>(SampleDossier.bare().build().actors());
        IntStream.range(0, actors).mapToObj(this::actor).forEach(all::add);
        return SampleDossier.bare()
                .actors(all)
                .goals(IntStream.range(0, goals).mapToObj(this::goal).toList())
                .opportunities(
                        IntStream.range(0, risks).mapToObj(this::opportunity).toList())
                .ambitions(IntStream.range(0, Math.min(risks, 8))
                        .mapToObj(i -> ambition(i, all))
                        .toList())
                .pilots(List.of(pilot()))
                .build();
    }

    private PilotSketch pilot() {
        return PilotSketch.builder(new PilotId("p1"), name("Pilot", 0), "Summary.", period())
                .goals(IntStream.range(0, goals).mapToObj(LargePilot::goalId).toList())
                .workPackages(
                        IntStream.rangeClosed(1, packages).mapToObj(this::work).toList())
                .costs(costs())
                .funding(Stream.of(FundingKind.values())
                        .map(kind -> new FundingLine(
                                null,
                                owner(),
                                kind,
                                2027,
                                Money.ofKroner(kind.ordinal() * 17_000L + 300),
                                FundingStatus.PLANNED,
                                null))
                        .toList())
                .risks(IntStream.range(0, risks).mapToObj(this::risk).toList())
                .build();
    }

    private Period period() {
        return new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027 + years - 1, 11, 30));
    }

    private static ActorId owner() {
        return SamplePilot.YARD;
    }

    private String name(String word, int index) {
        return longNames ? LONG.substring(0, LONG.length() - index % 9).strip() : word + " " + (index + 1);
    }

    private Actor actor(int index) {
        return Actor.builder(new ActorId("a" + index), name("Actor", index), Sector.values()[index % 7])
                .assessment(new StakeholderAssessment(
                        rating(index),
                        rating(index / 3),
                        Disposition.NEUTRAL,
                        LocalDate.of(2026, 1, 1),
                        "leader",
                        null))
                .build();
    }

    private static Rating rating(int index) {
        return new Rating(1 + index * 7 % 5);
    }

    private static GoalId goalId(int index) {
        return new GoalId("g" + index);
    }

    private Goal goal(int index) {
        GoalLevel level = index == 0 ? GoalLevel.SOCIETAL : index < 3 ? GoalLevel.OUTCOME : GoalLevel.OUTPUT;
        return Goal.builder(goalId(index), name("Goal", index) + ".", level)
                .parent(index == 0 ? null : goalId(index < 3 ? 0 : 1 + index % 2))
                .build();
    }

    private Opportunity opportunity(int index) {
        return new Opportunity(
                new OpportunityId("o" + index),
                name("Opportunity", index),
                List.of(),
                List.of(),
                rating(index),
                rating(index / 2));
    }

    private Ambition ambition(int index, List<Actor> all) {
        return new Ambition(
                new AmbitionId("am" + index),
                name("Ambition", index),
                IntStream.range(0, all.size())
                        .mapToObj(i -> new AmbitionPosition(all.get(i).id(), rating(i * (index + 1)), null))
                        .toList(),
                index % 2 == 0 ? new AmbitionAgreement(rating(index), null, null) : null);
    }

    private WorkPackage work(int number) {
        LocalDate start = period().start().plusMonths(number % 10);
        LocalDate end = start.plusMonths(4 + number % 5 * 3L);
        return WorkPackage.builder(
                        new PackageNumber(number),
                        name("Package", number),
                        actors == 0 ? owner() : new ActorId("a" + number % actors),
                        new Period(start, end.isAfter(period().end()) ? period().end() : end))
                .kind(WorkPackageKind.values()[number % WorkPackageKind.values().length])
                .goals(goals == 0 ? List.of() : List.of(goalId(number % goals)))
                .deliverables(IntStream.range(0, number % 4)
                        .mapToObj(i -> new Deliverable(
                                new DeliverableId("d" + number + "-" + i),
                                name("Deliverable", i),
                                start.plusDays(40L * i),
                                null,
                                null))
                        .toList())
                .milestones(List.of(new Milestone(
                        new MilestoneId("m" + number),
                        name("Milestone", number),
                        number == 3 ? LocalDate.of(2046, 4, 1) : start.plusMonths(3),
                        null,
                        number == 2)))
                .build();
    }

    private List<CostLine> costs() {
        List<CostLine> costs = new ArrayList<>();
        for (int year = 0; year < years && packages > 0; year++) {
            for (CostType type : CostType.values()) {
                long kroner = year == 1 ? 0 : 90_000L * (type.ordinal() + 1) * (year % 4 + 1) % 777_777;
                costs.add(CostLine.builder(new PackageNumber(1 + year % packages), owner(), type, 2027 + year)
                        .amount(Money.ofKroner(kroner))
                        .build());
            }
        }
        return costs;
    }

    private Risk risk(int index) {
        boolean together = index % 3 == 0;
        return new Risk(
                new RiskId("r" + index),
                name("Risk", index),
                together ? new Rating(3) : rating(index),
                together ? new Rating(4) : rating(index / 2),
                null,
                null);
    }
}
