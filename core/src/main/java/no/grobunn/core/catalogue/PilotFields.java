package no.grobunn.core.catalogue;

import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.id.Slug;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.Anchoring;
import no.grobunn.core.pilot.AnchoringKind;
import no.grobunn.core.pilot.Assumption;
import no.grobunn.core.pilot.Distinction;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.pilot.Risk;
import no.grobunn.core.pilot.RiskId;

/** The fields of pilots, but for their partners, work packages, costs and funding. */
public final class PilotFields {
    private static final ScalarType<FunderProfileId> FUNDER_PROFILE = ScalarType.of(
                    "funderProfile", Form.TEXT, FunderProfileId::new, FunderProfileId::value, new FunderProfileId("x"))
            .matching(Slug.FORM.pattern());

    /** What sets a pilot apart from an initiative. */
    public static final ObjectType<Distinction> DISTINCTION = ObjectType.of("distinction", f -> {
        var initiative = f.required(
                "initiative", ScalarType.reference(EntityKind.INITIATIVE, InitiativeId::new), Distinction::initiative);
        var how = f.required("how", Scalars.TEXT, Distinction::how);
        return v -> new Distinction(v.get(initiative), v.get(how));
    });

    /** A decision or a plan that a pilot rests on. */
    public static final ObjectType<Anchoring> ANCHORING = ObjectType.of("anchoring", f -> {
        var kind = f.required("kind", ScalarType.vocabulary(AnchoringKind.class), Anchoring::kind);
        var reference = f.required("reference", Scalars.TEXT, Anchoring::reference);
        var date = f.required("date", Scalars.DATE, Anchoring::date);
        return v -> new Anchoring(v.get(kind), v.get(reference), v.get(date));
    });

    /** What may go wrong. */
    public static final ObjectType<Risk> RISK = ObjectType.of("risk", f -> {
        var id = f.required("id", ScalarType.id(RiskId::new), Risk::id);
        var statement = f.required("statement", Scalars.TEXT, Risk::statement);
        var probability = f.required("probability", Scalars.RATING, Risk::probability);
        var impact = f.required("impact", Scalars.RATING, Risk::impact);
        var mitigation = f.optional("mitigation", Scalars.TEXT, Risk::mitigation);
        var owner = f.optional("owner", ActorFields.ACTOR_REFERENCE, Risk::owner);
        return v -> new Risk(
                v.get(id),
                v.get(statement),
                v.get(probability),
                v.get(impact),
                v.optional(mitigation),
                v.optional(owner));
    });

    /** What must hold outside a pilot. */
    public static final ObjectType<Assumption> ASSUMPTION = ObjectType.of("assumption", f -> {
        var level = f.required("level", ScalarType.vocabulary(GoalLevel.class), Assumption::level);
        var statement = f.required("statement", Scalars.TEXT, Assumption::statement);
        return v -> new Assumption(v.get(level), v.get(statement));
    });

    /** A pilot. */
    public static final ObjectType<PilotSketch> PILOT = ObjectType.of("pilot", f -> {
        var id = f.required("id", ScalarType.id(PilotId::new), PilotSketch::id);
        var title = f.required("title", Scalars.TEXT, PilotSketch::title);
        var version = f.required("version", Scalars.TEXT, PilotSketch::version);
        var status = f.required("status", ScalarType.vocabulary(PilotStatus.class), PilotSketch::status);
        var leader = f.optional("leader", Scalars.TEXT, PilotSketch::leader);
        var contact = f.optional("contact", Scalars.TEXT, PilotSketch::contact);
        var costsIncludeVat = f.standard("costsIncludeVat", Scalars.FLAG, true, PilotSketch::costsIncludeVat);
        var funder = f.optional("funder", FUNDER_PROFILE, PilotSketch::funder);
        var summary = f.required("summary", Scalars.TEXT, PilotSketch::summary);
        var need = f.optional("need", Scalars.TEXT, PilotSketch::need);
        var targetGroups = f.list("targetGroups", Scalars.TEXT, PilotSketch::targetGroups);
        var approach = f.optional("approach", Scalars.TEXT, PilotSketch::approach);
        var innovation = f.optional("innovation", Scalars.TEXT, PilotSketch::innovation);
        var organisation = f.optional("organisation", Scalars.TEXT, PilotSketch::organisation);
        var dissemination = f.optional("dissemination", Scalars.TEXT, PilotSketch::dissemination);
        var continuation = f.optional("continuation", Scalars.TEXT, PilotSketch::continuation);
        var differsFrom = f.list("differsFrom", DISTINCTION, PilotSketch::differsFrom);
        var anchoring = f.list("anchoring", ANCHORING, PilotSketch::anchoring);
        var goals = f.list("goals", ScalarType.reference(EntityKind.GOAL, GoalId::new), PilotSketch::goals);
        var needs = f.list("needs", ScalarType.reference(EntityKind.NEED, NeedId::new), PilotSketch::needs);
        var period = f.required("period", TimeFields.PERIOD, PilotSketch::period);
        var partners = f.list("partners", PartnerFields.PARTNER, PilotSketch::partners);
        var workPackages = f.list("workPackages", WorkPackageFields.WORK_PACKAGE, PilotSketch::workPackages);
        var costs = f.list("costs", BudgetFields.COST_LINE, PilotSketch::costs);
        var funding = f.list("funding", BudgetFields.FUNDING_LINE, PilotSketch::funding);
        var risks = f.list("risks", RISK, PilotSketch::risks);
        var assumptions = f.list("assumptions", ASSUMPTION, PilotSketch::assumptions);
        var stateAid = f.list("stateAid", PartnerFields.STATE_AID, PilotSketch::stateAid);
        return v -> PilotSketch.builder(v.get(id), v.get(title), v.get(summary), v.get(period))
                .version(v.get(version))
                .status(v.get(status))
                .leader(v.optional(leader))
                .contact(v.optional(contact))
                .costsIncludeVat(v.get(costsIncludeVat))
                .funder(v.optional(funder))
                .need(v.optional(need))
                .targetGroups(v.list(targetGroups))
                .approach(v.optional(approach))
                .innovation(v.optional(innovation))
                .organisation(v.optional(organisation))
                .dissemination(v.optional(dissemination))
                .continuation(v.optional(continuation))
                .differsFrom(v.list(differsFrom))
                .anchoring(v.list(anchoring))
                .goals(v.list(goals))
                .needs(v.list(needs))
                .partners(v.list(partners))
                .workPackages(v.list(workPackages))
                .costs(v.list(costs))
                .funding(v.list(funding))
                .risks(v.list(risks))
                .assumptions(v.list(assumptions))
                .stateAid(v.list(stateAid))
                .build();
    });

    private PilotFields() {}
}
