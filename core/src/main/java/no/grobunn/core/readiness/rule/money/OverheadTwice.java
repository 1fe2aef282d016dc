package no.grobunn.core.readiness.rule.money;

import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** No overhead stands by itself where the funder's hourly rate already pays for it; a line that the funder does not count asks it for nothing and may stand. */
public final class OverheadTwice implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("overhead-twice", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Indirekte kostnader to ganger
                    what = Indirekte kostnader er ført for seg, men er alt med i finansiørens timesats.
                    why = Finansiøren betaler ikke det samme to ganger og stryker linjen.
                    source = Finansiørens regler for timesatser.
                    twice = «{0}» hos {1} i {2} er indirekte kostnader på {3}. De er alt med i finansiørens timesats.
                    twice.remedy = Ta linjen ut, eller merk den som ikke støtteberettiget.
                    """)
            .nn("""
                    title = Indirekte kostnader to gonger
                    what = Indirekte kostnader er førte for seg, men er alt med i timesatsen til finansiøren.
                    why = Finansiøren betaler ikkje det same to gonger og stryk linja.
                    source = Reglane til finansiøren for timesatsar.
                    twice = «{0}» hos {1} i {2} er indirekte kostnader på {3}. Dei er alt med i timesatsen til finansiøren.
                    twice.remedy = Ta linja ut, eller merk ho som ikkje støtteverdig.
                    """)
            .en("""
                    title = Overhead twice
                    what = Overhead stands by itself though the funder's hourly rate already includes it.
                    why = The funder does not pay for the same thing twice and strikes the line out.
                    source = The funder's rules on hourly rates.
                    twice = “{0}” of {1} in {2} is an overhead of {3}. The funder's hourly rate already includes it.
                    twice.remedy = Take the line out, or mark it as not eligible.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: personnel, year: 2023, hours: 40, rate: 700, purpose: Kursplan}
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 8000, overhead: true, purpose: Husleie}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: personnel, year: 2023, hours: 40, rate: 700, purpose: Kursplan}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(
                subject.demand(FunderProfile::rateIncludesOverhead).filter(Sourced::value),
                included -> judge(pilot, subject, included));
    }

    private static Judgement judge(PilotSketch pilot, ReadinessCase subject, Sourced<Boolean> included) {
        return Judgement.of(CostEntry.of(pilot, subject)
                .filter(cost -> cost.line().overhead() && cost.line().eligible())
                .map(cost -> cost.objectionTo("overhead", "twice", cost.line().total())
                        .by(included.source())));
    }
}
