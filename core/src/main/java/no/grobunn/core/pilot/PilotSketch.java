package no.grobunn.core.pilot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The pilot that a pre-project proposes: what, why, with whom, when and for how much. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param version which edition of the sketch it is
 * @param status how far it has come
 * @param leader the role that leads it, or null
 * @param contact the role to ask, or null
 * @param costsIncludeVat whether the costs hold value added tax
 * @param funder the funder whose rules it follows, or null
 * @param summary what it is, in a few sentences
 * @param need the need it answers, or null
 * @param targetGroups whom it is for
 * @param approach how it goes about it, or null
 * @param innovation what is new, or null
 * @param organisation how it is organised, or null
 * @param dissemination how others learn of it, or null
 * @param continuation what becomes of it afterwards, or null
 * @param differsFrom what sets it apart from what others do
 * @param anchoring the decisions and plans it rests on
 * @param goals the goals it serves
 * @param needs the needs it answers
 * @param period when it runs
 * @param partners who takes part, each actor once
 * @param workPackages its work, each number once
 * @param costs the cost plan
 * @param funding the funding plan
 * @param risks what may go wrong
 * @param assumptions what must hold outside it
 * @param stateAid how the aid in it is lawful
 */
public record PilotSketch(
        PilotId id,
        String title,
        String version,
        PilotStatus status,
        @Nullable String leader,
        @Nullable String contact,
        boolean costsIncludeVat,
        @Nullable FunderProfileId funder,
        String summary,
        @Nullable String need,
        List<String> targetGroups,
        @Nullable String approach,
        @Nullable String innovation,
        @Nullable String organisation,
        @Nullable String dissemination,
        @Nullable String continuation,
        List<Distinction> differsFrom,
        List<Anchoring> anchoring,
        List<GoalId> goals,
        List<NeedId> needs,
        Period period,
        List<Partner> partners,
        List<WorkPackage> workPackages,
        List<CostLine> costs,
        List<FundingLine> funding,
        List<Risk> risks,
        List<Assumption> assumptions,
        List<StateAid> stateAid) {
    public PilotSketch {
        targetGroups = List.copyOf(targetGroups);
        differsFrom = List.copyOf(differsFrom);
        anchoring = List.copyOf(anchoring);
        goals = List.copyOf(goals);
        needs = List.copyOf(needs);
        partners = List.copyOf(partners);
        workPackages = List.copyOf(workPackages);
        costs = List.copyOf(costs);
        funding = List.copyOf(funding);
        risks = List.copyOf(risks);
        assumptions = List.copyOf(assumptions);
        stateAid = List.copyOf(stateAid);
        PilotRules rules = new PilotRules();
        rules.checkTexts(title, version, summary, targetGroups);
        rules.checkOptionalText("leader", leader);
        rules.checkOptionalText("contact", contact);
        rules.checkOptionalText("need", need);
        rules.checkOptionalText("approach", approach);
        rules.checkOptionalText("innovation", innovation);
        rules.checkOptionalText("organisation", organisation);
        rules.checkOptionalText("dissemination", dissemination);
        rules.checkOptionalText("continuation", continuation);
        rules.checkPartners(partners);
        rules.checkWorkPackages(workPackages);
        rules.checkCosts(costs, workPackages);
        rules.checkFunding(funding);
        rules.checkRisks(risks);
        rules.enforce();
    }

    /** A pilot with what it must have; the rest is set on the builder. */
    public static PilotSketchBuilder builder(PilotId id, String title, String summary, Period period) {
        return new PilotSketchBuilder(id, title, summary, period);
    }

    /** The actor's place in the pilot, if it has one. */
    public Optional<Partner> partner(ActorId actor) {
        return partners.stream()
                .filter(partner -> partner.actor().equals(actor))
                .findFirst();
    }

    /** The first partner that owns the pilot. */
    public Optional<Partner> owner() {
        return partners.stream()
                .filter(partner -> partner.role() == PartnerRole.OWNER)
                .findFirst();
    }

    /** The partners that have promised to take part, in their order. */
    public List<Partner> confirmedPartners() {
        return partners.stream().filter(Partner::isConfirmed).toList();
    }

    /** The partners that may still take part, in their order. */
    public List<Partner> standingPartners() {
        return partners.stream().filter(Partner::isStanding).toList();
    }

    /**
     * This pilot without the partners that declined or withdrew: not among the partners, not among those that take part in its work, and without the aid they got. What it
     * costs, who pays and who answers for work stays, and names them still where they have a part in that.
     */
    public PilotSketch withStandingPartnersOnly() {
        Set<ActorId> left = partners.stream()
                .filter(partner -> !partner.isStanding())
                .map(Partner::actor)
                .collect(Collectors.toUnmodifiableSet());
        return left.isEmpty()
                ? this
                : with(
                        standingPartners(),
                        workPackages.stream()
                                .map(work -> work.withoutParticipants(left))
                                .toList(),
                        stateAid.stream()
                                .filter(aid -> !left.contains(aid.undertaking()))
                                .toList());
    }

    /**
     * This pilot with these partners.
     *
     * @throws no.grobunn.core.invariant.InvariantException if an actor is among them twice
     */
    public PilotSketch withPartners(List<Partner> others) {
        return with(others, workPackages, stateAid);
    }

    private PilotSketch with(List<Partner> others, List<WorkPackage> work, List<StateAid> aid) {
        return new PilotSketch(
                id,
                title,
                version,
                status,
                leader,
                contact,
                costsIncludeVat,
                funder,
                summary,
                need,
                targetGroups,
                approach,
                innovation,
                organisation,
                dissemination,
                continuation,
                differsFrom,
                anchoring,
                goals,
                needs,
                period,
                others,
                work,
                costs,
                funding,
                risks,
                assumptions,
                aid);
    }

    /** The work package with this number. */
    public Optional<WorkPackage> workPackage(PackageNumber number) {
        return workPackages.stream()
                .filter(work -> work.number().equals(number))
                .findFirst();
    }

    /** The work packages that an actor answers for or works in, in their order. */
    public List<WorkPackage> workPackagesOf(ActorId actor) {
        return workPackages.stream()
                .filter(work -> work.actors().contains(actor))
                .toList();
    }

    /** The milestones of all work packages in the order of their days; those of one day in the order of the packages. */
    public List<Milestone> milestones() {
        return workPackages.stream()
                .flatMap(work -> work.milestones().stream())
                .sorted(Comparator.comparing(Milestone::due))
                .toList();
    }

    /** The deliverables of all work packages in the order of their days; those of one day in the order of the packages. */
    public List<Deliverable> deliverables() {
        return workPackages.stream()
                .flatMap(work -> work.deliverables().stream())
                .sorted(Comparator.comparing(Deliverable::due))
                .toList();
    }

    /** What the pilot costs an actor, line by line. */
    public List<CostLine> costsOf(ActorId actor) {
        return costs.stream().filter(line -> line.actor().equals(actor)).toList();
    }

    /** What a work package costs, line by line. */
    public List<CostLine> costsOf(PackageNumber number) {
        return costs.stream().filter(line -> line.workPackage().equals(number)).toList();
    }

    /** What the funder is asked for, line by line. */
    public List<FundingLine> grantLines() {
        return funding.stream().filter(line -> line.kind() == FundingKind.GRANT).toList();
    }

    /** Its cost and funding reckoned up; reckoned anew at each call. */
    public Budget budget() {
        return Budget.of(this);
    }
}
