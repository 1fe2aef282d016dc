package no.grobunn.core.readiness.rule.money;

import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.time.Period;

/** No cost falls in a year that the pilot does not touch. */
public final class CostOutsidePeriod implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("cost-outside-period", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Kostnader utenfor perioden
                    what = En kostnad er ført på et år før piloten starter eller etter at den er slutt.
                    why = Finansiøren dekker ikke kostnader utenfor prosjektperioden.
                    source = Vanlige vilkår for tilskudd: kostnader dekkes i prosjektperioden.
                    outside = «{0}» hos {1} er ført på {2}, men piloten varer fra {3} til {4}.
                    outside.remedy = Rett året, flytt kostnaden, eller endre pilotens periode.
                    """)
            .nn("""
                    title = Kostnader utanfor perioden
                    what = Ein kostnad er ført på eit år før piloten startar eller etter at han er slutt.
                    why = Finansiøren dekkjer ikkje kostnader utanfor prosjektperioden.
                    source = Vanlege vilkår for tilskot: kostnader blir dekte i prosjektperioden.
                    outside = «{0}» hos {1} er ført på {2}, men piloten varer frå {3} til {4}.
                    outside.remedy = Rett året, flytt kostnaden, eller endre perioden til piloten.
                    """)
            .en("""
                    title = Costs outside the period
                    what = A cost falls in a year before the pilot starts or after it has ended.
                    why = The funder does not cover costs outside the project period.
                    source = Common terms of grants: costs are covered within the project period.
                    outside = “{0}” of {1} falls in {2}, but the pilot lasts from {3} to {4}.
                    outside.remedy = Correct the year, move the cost, or change the pilot's period.
                    """)
            .example("""
                    pilots:
                      - period: {start: 2023-01-01, end: 2024-12-31}
                        costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2025, amount: 10000, purpose: Etterarbeid}
                    """, """
                    pilots:
                      - period: {start: 2023-01-01, end: 2024-12-31}
                        costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2024, amount: 10000, purpose: Sluttkonferanse}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        if (pilot.costs().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        Period period = pilot.period();
        return Judgement.of(CostEntry.of(pilot, subject)
                .filter(cost -> !period.touches(cost.line().year()))
                .map(cost -> cost.objectionTo("year", "outside", period.start(), period.end())));
    }
}
