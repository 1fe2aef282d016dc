package no.grobunn.core.catalogue;

import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.project.Accounts;
import no.grobunn.core.project.Activity;
import no.grobunn.core.project.ActivityId;
import no.grobunn.core.project.ActivityKind;
import no.grobunn.core.project.ActivityStatus;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.project.Region;
import no.grobunn.core.project.Waiver;

/** The fields of the project and its waivers. */
public final class ProjectFields {
    private static final ScalarType<String> COUNTY_NUMBER = ScalarType.of(
                    "countyNumber", Form.TEXT, text -> text, text -> text, "00")
            .matching(Region.COUNTY_NUMBER.pattern());

    /** Where a project is. */
    public static final ObjectType<Region> REGION = ObjectType.of("region", f -> {
        var county = f.required("county", Scalars.TEXT, Region::county);
        var countyNumber = f.optional("countyNumber", COUNTY_NUMBER, Region::countyNumber);
        var municipality = f.optional("municipality", Scalars.TEXT, Region::municipality);
        var number = f.optional("municipalityNumber", ActorFields.MUNICIPALITY, Region::municipalityNumber);
        return v -> new Region(v.get(county), v.optional(countyNumber), v.optional(municipality), v.optional(number));
    });

    /** A cost of the pre-project itself. */
    public static final ObjectType<Accounts.Cost> ACCOUNT_COST = ObjectType.of("accountCost", f -> {
        var type = f.required("type", ScalarType.vocabulary(CostType.class), Accounts.Cost::type);
        var year = f.required("year", Scalars.YEAR, Accounts.Cost::year);
        var planned = f.required("planned", Scalars.AMOUNT, Accounts.Cost::planned);
        var actual = f.optional("actual", Scalars.AMOUNT, Accounts.Cost::actual);
        return v -> new Accounts.Cost(v.get(type), v.get(year), v.get(planned), v.optional(actual));
    });

    /** A source's part in the pre-project itself. */
    public static final ObjectType<Accounts.Funding> ACCOUNT_FUNDING = ObjectType.of("accountFunding", f -> {
        var source = f.required("source", ActorFields.ACTOR_REFERENCE, Accounts.Funding::source);
        var kind = f.required("kind", ScalarType.vocabulary(FundingKind.class), Accounts.Funding::kind);
        var year = f.required("year", Scalars.YEAR, Accounts.Funding::year);
        var planned = f.required("planned", Scalars.AMOUNT, Accounts.Funding::planned);
        var actual = f.optional("actual", Scalars.AMOUNT, Accounts.Funding::actual);
        return v -> new Accounts.Funding(v.get(source), v.get(kind), v.get(year), v.get(planned), v.optional(actual));
    });

    /** The pre-project's own money. */
    public static final ObjectType<Accounts> ACCOUNTS = ObjectType.of("accounts", f -> {
        var costs = f.list("costs", ACCOUNT_COST, Accounts::costs);
        var funding = f.list("funding", ACCOUNT_FUNDING, Accounts::funding);
        return v -> new Accounts(v.list(costs), v.list(funding));
    });

    /** Something the pre-project does. */
    public static final ObjectType<Activity> ACTIVITY = ObjectType.of("activity", f -> {
        var id = f.required("id", ScalarType.id(ActivityId::new), Activity::id);
        var kind = f.required("kind", ScalarType.vocabulary(ActivityKind.class), Activity::kind);
        var title = f.required("title", Scalars.TEXT, Activity::title);
        var status = f.required("status", ScalarType.vocabulary(ActivityStatus.class), Activity::status);
        var responsible = f.optional("responsible", ActorFields.ACTOR_REFERENCE, Activity::responsible);
        var period = f.optional("period", TimeFields.PERIOD, Activity::period);
        var outcome = f.optional("outcome", Scalars.TEXT, Activity::outcome);
        return v -> new Activity(
                v.get(id),
                v.get(kind),
                v.get(title),
                v.get(status),
                v.optional(responsible),
                v.optional(period),
                v.optional(outcome));
    });

    /** The project. */
    public static final ObjectType<Project> PROJECT = ObjectType.of("project", f -> {
        var id = f.required("id", ScalarType.id(ProjectId::new), Project::id);
        var title = f.required("title", Scalars.TEXT, Project::title);
        var phase = f.required("phase", ScalarType.vocabulary(Phase.class), Project::phase);
        var language = f.required("language", Scalars.LANGUAGE, Project::language);
        var summary = f.required("summary", Scalars.TEXT, Project::summary);
        var background = f.optional("background", Scalars.TEXT, Project::background);
        var owner = f.required("owner", ActorFields.ACTOR_REFERENCE, Project::owner);
        var commissioner = f.optional("commissioner", ActorFields.ACTOR_REFERENCE, Project::commissioner);
        var recipients = f.list("recipients", ActorFields.ACTOR_REFERENCE, Project::recipients);
        var region = f.optional("region", REGION, Project::region);
        var period = f.required("period", TimeFields.PERIOD, Project::period);
        var leader = f.optional("leader", Scalars.TEXT, Project::leader);
        var accounts = f.optional("accounts", ACCOUNTS, Project::accounts);
        var activities = f.list("activities", ACTIVITY, Project::activities);
        return v -> Project.builder(
                        v.get(id),
                        v.get(title),
                        v.get(phase),
                        v.get(language),
                        v.get(summary),
                        v.get(owner),
                        v.get(period))
                .background(v.optional(background))
                .commissioner(v.optional(commissioner))
                .recipients(v.list(recipients))
                .region(v.optional(region))
                .leader(v.optional(leader))
                .accounts(v.optional(accounts))
                .activities(v.list(activities))
                .build();
    });

    /** A finding that a person accepts. */
    public static final ObjectType<Waiver> WAIVER = ObjectType.of("waiver", f -> {
        var code = f.required("code", Scalars.TEXT, Waiver::code);
        var subject = f.optional("subject", Scalars.TEXT, Waiver::subject);
        var reason = f.required("reason", Scalars.TEXT, Waiver::reason);
        var by = f.required("by", Scalars.TEXT, Waiver::by);
        var date = f.required("date", Scalars.DATE, Waiver::date);
        return v -> new Waiver(v.get(code), v.optional(subject), v.get(reason), v.get(by), v.get(date));
    });

    private ProjectFields() {}
}
