package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.time.Period;

/** A small pilot with every field set, for tests. */
public final class SamplePilot {
    public static final ActorId SCHOOL = new ActorId("school");
    public static final ActorId YARD = new ActorId("yard");
    public static final ActorId COUNTY = new ActorId("county");
    public static final PackageNumber FIRST = new PackageNumber(1);
    public static final PackageNumber SECOND = new PackageNumber(2);
    public static final Period PERIOD = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 6, 30));

    private SamplePilot() {}

    /** A pilot with what it must have. */
    public static PilotSketchBuilder bare() {
        return PilotSketch.builder(new PilotId("p1"), "Repair again", "Pupils repair what firms discard.", PERIOD);
    }

    /** A pilot with everything. */
    public static PilotSketchBuilder full() {
        return bare().version("1.10")
                .status(PilotStatus.READY)
                .leader("project leader")
                .contact("adviser")
                .costsIncludeVat(false)
                .funder(new FunderProfileId("research-council"))
                .need("Repairers are wanted.")
                .targetGroups(List.of("pupils", "repairers"))
                .approach("Learning at work")
                .innovation("Firm and school share a bench.")
                .organisation("A steering group")
                .dissemination("An open workshop")
                .continuation("The yard goes on.")
                .differsFrom(List.of(new Distinction(new InitiativeId("i1"), "It has a bench.")))
                .anchoring(List.of(new Anchoring(AnchoringKind.COUNTY_PLAN, "Plan 7", LocalDate.of(2026, 2, 1))))
                .goals(List.of(new GoalId("g1")))
                .needs(List.of(new NeedId("n1")))
                .partners(List.of(
                        partner(YARD, PartnerRole.OWNER, PartnerStatus.CONFIRMED),
                        partner(SCHOOL, PartnerRole.TRAINING_PROVIDER, PartnerStatus.INVITED),
                        partner(COUNTY, PartnerRole.FUNDER, PartnerStatus.CANDIDATE)))
                .workPackages(List.of(secondPackage(), firstPackage()))
                .costs(List.of(
                        CostLine.builder(SECOND, SCHOOL, CostType.PERSONNEL, 2028)
                                .id(new CostLineId("c1"))
                                .hours(quantity("10.5"))
                                .rate(Money.ofKroner(700))
                                .person("teacher")
                                .purpose("Teaching")
                                .inKind(true)
                                .build(),
                        CostLine.builder(FIRST, YARD, CostType.EQUIPMENT, 2027)
                                .amount(Money.ofKroner(20_000))
                                .eligible(false)
                                .overhead(true)
                                .build()))
                .funding(List.of(
                        funding(COUNTY, FundingKind.GRANT, 2027, 15_000),
                        funding(SCHOOL, FundingKind.OWN_EFFORT, 2028, 7_350)))
                .risks(List.of(new Risk(
                        new RiskId("r1"), "Nobody comes.", new Rating(2), new Rating(4), "Ask the firms first.", YARD)))
                .assumptions(List.of(new Assumption(GoalLevel.OUTCOME, "Firms hire.")))
                .stateAid(List.of(new StateAid(
                        YARD,
                        StateAidBasis.DE_MINIMIS,
                        "art. 31",
                        new Percentage(new BigDecimal("50")),
                        List.of(new PriorAid(
                                LocalDate.of(2025, 5, 1),
                                new AidAmount(new BigDecimal("1000.5"), AidCurrency.EUR),
                                "A scheme")))));
    }

    static Partner partner(ActorId actor, PartnerRole role, PartnerStatus status) {
        return new Partner(
                actor,
                role,
                status,
                List.of(new Evidence(EvidenceKind.LETTER_OF_INTENT, "Letter 3", LocalDate.of(2026, 9, 1))));
    }

    static FundingLine funding(ActorId source, FundingKind kind, int year, long kroner) {
        return new FundingLine(null, source, kind, year, Money.ofKroner(kroner), FundingStatus.PLANNED, "Letter 9");
    }

    static CostLine cost(PackageNumber number, ActorId actor, CostType type, int year, long kroner) {
        return CostLine.builder(number, actor, type, year)
                .amount(Money.ofKroner(kroner))
                .build();
    }

    static Quantity quantity(String value) {
        return new Quantity(new BigDecimal(value));
    }

    static WorkPackage firstPackage() {
        return WorkPackage.builder(FIRST, "Run it", YARD, PERIOD)
                .kind(WorkPackageKind.MANAGEMENT)
                .participants(List.of(SCHOOL, YARD))
                .objectives("It runs.")
                .goals(List.of(new GoalId("g1")))
                .tasks(List.of("Plan", "Report"))
                .personMonths(quantity("2.25"))
                .deliverables(List.of(new Deliverable(
                        new DeliverableId("d1"), "A report", LocalDate.of(2028, 6, 1), YARD, "The county")))
                .milestones(List.of(
                        new Milestone(new MilestoneId("m1"), "Half way", LocalDate.of(2027, 12, 1), "Minutes", true)))
                .build();
    }

    static WorkPackage secondPackage() {
        return WorkPackage.builder(SECOND, "Teach", SCHOOL, PERIOD)
                .deliverables(List.of(
                        new Deliverable(new DeliverableId("d2"), "A course", LocalDate.of(2027, 3, 1), null, null)))
                .milestones(
                        List.of(new Milestone(new MilestoneId("m2"), "The end", LocalDate.of(2028, 6, 1), null, false)))
                .build();
    }
}
