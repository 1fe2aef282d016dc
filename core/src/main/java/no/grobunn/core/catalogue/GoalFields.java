package no.grobunn.core.catalogue;

import java.time.LocalDate;
import java.util.function.Function;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.goal.Baseline;
import no.grobunn.core.goal.DatedValue;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.goal.GoalRevision;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorId;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.goal.Sdg;
import no.grobunn.core.goal.SystemLevel;
import org.jspecify.annotations.Nullable;

/** The fields of goals and their indicators. */
public final class GoalFields {
    /** A reference to a goal. */
    public static final ScalarType<GoalId> GOAL_REFERENCE = ScalarType.reference(EntityKind.GOAL, GoalId::new);

    /** One of the United Nations' goals. */
    public static final ScalarType<Sdg> SDG = ScalarType.of(
                    "sdg",
                    Form.WHOLE_NUMBER,
                    text -> new Sdg(Scalars.whole(text)),
                    sdg -> Integer.toString(sdg.number()),
                    new Sdg(Sdg.FIRST))
            .within(Sdg.FIRST, Sdg.LAST);

    // The placeholder is legal whatever the indicator's measure, so that it raises no problem of its own.
    private static final ScalarType<IndicatorValue> INDICATOR_VALUE = ScalarType.of(
            "indicatorValue", Form.TEXT, IndicatorValue::new, IndicatorValue::written, new IndicatorValue("1"));

    /** What an indicator showed before: measured, or to be measured by a day. */
    public static final ObjectType<Baseline> BASELINE = ObjectType.<Baseline>of("baseline", f -> {
                var value = f.optional("value", INDICATOR_VALUE, measured(Baseline.Measured::value));
                var date = f.optional("date", Scalars.DATE, measured(Baseline.Measured::date));
                var source = f.optional("source", Scalars.TEXT, measured(Baseline.Measured::source));
                var measuredBy = f.optional("measuredBy", Scalars.DATE, GoalFields::measuredBy);
                return v ->
                        Baseline.of(v.optional(value), v.optional(date), v.optional(source), v.optional(measuredBy));
            })
            .standingIn(new Baseline.ToBeMeasured(Scalars.DATE.placeholder()));

    /** What an indicator showed, or shall show, on a day. */
    public static final ObjectType<DatedValue> DATED_VALUE = ObjectType.of("datedValue", f -> {
        var date = f.required("date", Scalars.DATE, DatedValue::date);
        var value = f.required("value", INDICATOR_VALUE, DatedValue::value);
        return v -> new DatedValue(v.get(date), v.get(value));
    });

    /** An indicator. */
    public static final ObjectType<Indicator> INDICATOR = ObjectType.of("indicator", f -> {
        var id = f.required("id", ScalarType.id(IndicatorId::new), Indicator::id);
        var name = f.required("name", Scalars.TEXT, Indicator::name);
        var measure = f.required("measure", ScalarType.vocabulary(Measure.class), Indicator::measure);
        var unit = f.optional("unit", Scalars.TEXT, Indicator::unit);
        var ascending = f.standard("ascending", Scalars.FLAG, true, Indicator::ascending);
        var baseline = f.optional("baseline", BASELINE, Indicator::baseline);
        var targets = f.list("targets", DATED_VALUE, Indicator::targets);
        var actuals = f.list("actuals", DATED_VALUE, Indicator::actuals);
        var verification = f.optional("verification", Scalars.TEXT, Indicator::verification);
        var responsible = f.optional("responsible", ActorFields.ACTOR_REFERENCE, Indicator::responsible);
        var frequency = f.optional("frequency", Scalars.TEXT, Indicator::frequency);
        var systemLevel = f.optional("systemLevel", ScalarType.vocabulary(SystemLevel.class), Indicator::systemLevel);
        return v -> Indicator.builder(v.get(id), v.get(name), v.get(measure))
                .unit(v.optional(unit))
                .ascending(v.get(ascending))
                .baseline(v.optional(baseline))
                .targets(v.list(targets))
                .actuals(v.list(actuals))
                .verification(v.optional(verification))
                .responsible(v.optional(responsible))
                .frequency(v.optional(frequency))
                .systemLevel(v.optional(systemLevel))
                .build();
    });

    /** How a goal was sharpened. */
    public static final ObjectType<GoalRevision> REVISION = ObjectType.of("goalRevision", f -> {
        var date = f.required("date", Scalars.DATE, GoalRevision::date);
        var statement = f.required("statement", Scalars.TEXT, GoalRevision::statement);
        var reason = f.required("reason", Scalars.TEXT, GoalRevision::reason);
        var meeting = f.optional("meeting", MeetingFields.MEETING_REFERENCE, GoalRevision::meeting);
        return v -> new GoalRevision(v.get(date), v.get(statement), v.get(reason), v.optional(meeting));
    });

    /** A goal. */
    public static final ObjectType<Goal> GOAL = ObjectType.of("goal", f -> {
        var id = f.required("id", ScalarType.id(GoalId::new), Goal::id);
        var statement = f.required("statement", Scalars.TEXT, Goal::statement);
        var level = f.required("level", ScalarType.vocabulary(GoalLevel.class), Goal::level);
        var primary = f.standard("primary", Scalars.FLAG, false, Goal::primary);
        var parent = f.optional("parent", GOAL_REFERENCE, Goal::parent);
        var owner = f.optional("owner", ActorFields.ACTOR_REFERENCE, Goal::owner);
        var due = f.optional("due", Scalars.DATE, Goal::due);
        var needs = f.list("needs", NeedFields.NEED_REFERENCE, Goal::needs);
        var sdgs = f.list("sdgs", SDG, Goal::sdgs);
        var circularStrategies =
                f.list("circularStrategies", InitiativeFields.CIRCULAR_STRATEGY, Goal::circularStrategies);
        var acceptedBy = f.list("acceptedBy", ActorFields.ACTOR_REFERENCE, Goal::acceptedBy);
        var indicators = f.list("indicators", INDICATOR, Goal::indicators);
        var revisions = f.list("revisions", REVISION, Goal::revisions);
        return v -> Goal.builder(v.get(id), v.get(statement), v.get(level))
                .primary(v.get(primary))
                .parent(v.optional(parent))
                .owner(v.optional(owner))
                .due(v.optional(due))
                .needs(v.list(needs))
                .sdgs(v.list(sdgs))
                .circularStrategies(v.list(circularStrategies))
                .acceptedBy(v.list(acceptedBy))
                .indicators(v.list(indicators))
                .revisions(v.list(revisions))
                .build();
    });

    private GoalFields() {}

    private static <V> Function<Baseline, @Nullable V> measured(
            Function<Baseline.Measured, ? extends @Nullable V> get) {
        return baseline -> baseline instanceof Baseline.Measured measured ? get.apply(measured) : null;
    }

    private static @Nullable LocalDate measuredBy(Baseline baseline) {
        return baseline instanceof Baseline.ToBeMeasured later ? later.measuredBy() : null;
    }
}
