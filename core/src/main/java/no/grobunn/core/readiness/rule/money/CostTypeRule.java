package no.grobunn.core.readiness.rule.money;

import java.util.List;
import no.grobunn.core.funder.FunderCostType;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.text.LocalText;

/** Every cost line is of a type that the funder knows, if it lists any; also a line that the funder does not count, since it stands in the same table. */
public final class CostTypeRule implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("cost-type", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Kostnadstyper
                    what = En kostnad er av en type finansiøren ikke har i budsjettet sitt.
                    why = Skjemaet har ingen rad for kostnaden, så den kan ikke føres.
                    source = Finansiørens budsjettskjema.
                    unknown = «{0}» hos {1} i {2} er av typen {3}. Finansiøren kjenner bare {4}.
                    unknown.remedy = Velg en av finansiørens kostnadstyper, eller ta kostnaden ut.
                    """)
            .nn("""
                    title = Kostnadstypar
                    what = Ein kostnad er av ein type finansiøren ikkje har i budsjettet sitt.
                    why = Skjemaet har inga rad for kostnaden, så han kan ikkje førast.
                    source = Budsjettskjemaet til finansiøren.
                    unknown = «{0}» hos {1} i {2} er av typen {3}. Finansiøren kjenner berre {4}.
                    unknown.remedy = Vel ein av kostnadstypane til finansiøren, eller ta kostnaden ut.
                    """)
            .en("""
                    title = Types of cost
                    what = A cost is of a type that the funder's budget does not have.
                    why = The form has no row for the cost, so it cannot be entered.
                    source = The funder's budget form.
                    unknown = “{0}” of {1} in {2} is of the type {3}. The funder knows only {4}.
                    unknown.remedy = Choose one of the funder's types of cost, or take the cost out.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: equipment, year: 2023, amount: 10000, purpose: Verktøy}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 10000, purpose: Leie av verktøy}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<FunderCostType> known = subject.profile().costTypes();
        if (known.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        } else if (pilot.costs().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        List<LocalText> labels = known.stream().map(FunderCostType::label).toList();
        return Judgement.of(CostEntry.of(pilot, subject)
                .filter(cost -> subject.profile().label(cost.line().type()).isEmpty())
                .map(cost -> cost.objectionTo("type", "unknown", cost.line().type(), labels)
                        .by(known.get(0).source())));
    }
}
