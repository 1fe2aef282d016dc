package no.grobunn.core.readiness.rule.workplan;

import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.time.Period;

/** Something is budgeted in every calendar year that the pilot touches. Calendar years, since that is what costs have. */
public final class IdleYear implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("idle-year", Severity.BLOCKER, Topic.WORK_PLAN)
            .nb("""
                    title = År uten aktivitet
                    what = Piloten har et år uten kostnader.
                    why = Et år uten budsjettert aktivitet tyder på at perioden eller budsjettet er feil.
                    source = God praksis i prosjektplanlegging.
                    idle = Piloten varer fra {1} til {2}, men har ingen kostnader i {0}.
                    idle.remedy = Før opp det som skal skje i {0}, eller endre pilotens periode.
                    """)
            .nn("""
                    title = År utan aktivitet
                    what = Piloten har eit år utan kostnader.
                    why = Eit år utan budsjettert aktivitet tyder på at perioden eller budsjettet er feil.
                    source = God praksis i prosjektplanlegging.
                    idle = Piloten varer frå {1} til {2}, men har ingen kostnader i {0}.
                    idle.remedy = Før opp det som skal skje i {0}, eller endre perioden til piloten.
                    """)
            .en("""
                    title = Years without activity
                    what = The pilot has a year without costs.
                    why = A year without a budgeted activity suggests that the period or the budget is wrong.
                    source = Good practice in project planning.
                    idle = The pilot lasts from {1} to {2}, but has no costs in {0}.
                    idle.remedy = Enter what is to happen in {0}, or change the pilot's period.
                    """)
            .example("""
                    pilots:
                      - period: {start: 2023-01-01, end: 2024-12-31}
                        costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 100000}
                    """, """
                    pilots:
                      - period: {start: 2023-01-01, end: 2024-12-31}
                        costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 60000}
                          - {workPackage: 1, actor: skolen, type: other, year: 2024, amount: 40000}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Totals<Integer> costs = subject.budget().costByYear();
        Period period = pilot.period();
        return Judgement.of(period.years().stream()
                .filter(year -> costs.of(year).isZero())
                .map(year -> Objection.of(
                        "idle",
                        SubjectPath.of(pilot).list("costs", pilot.costs()),
                        Integer.toString(year),
                        period.start(),
                        period.end())));
    }
}
