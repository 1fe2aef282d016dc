package no.grobunn.core.readiness.rule.workplan;

import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.time.Period;

/** The pilot lasts no longer than the funder takes, in months as the calendar counts them: 36 months from 1 September 2023 end on 31 August 2026. */
public final class PilotTooLong implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("pilot-too-long", Severity.BLOCKER, Topic.WORK_PLAN)
            .nb("""
                    title = Varighet
                    what = Piloten varer lenger enn finansiøren tar imot.
                    why = Finansiøren gir ikke penger ut over den lengste varigheten.
                    source = Finansiørens utlysning.
                    long = Piloten varer fra {0} til {1}. Finansiøren tar imot høyst {2} måneder, og de er slutt {3}.
                    long.remedy = Avslutt piloten senest {3}, eller la den begynne senere.
                    """)
            .nn("""
                    title = Varigheit
                    what = Piloten varer lenger enn finansiøren tek imot.
                    why = Finansiøren gir ikkje pengar ut over den lengste varigheita.
                    source = Utlysinga frå finansiøren.
                    long = Piloten varer frå {0} til {1}. Finansiøren tek imot høgst {2} månader, og dei er slutt {3}.
                    long.remedy = Avslutt piloten seinast {3}, eller la han ta til seinare.
                    """)
            .en("""
                    title = Duration
                    what = The pilot lasts longer than the funder takes.
                    why = The funder gives no money beyond the longest duration.
                    source = The funder's call.
                    long = The pilot lasts from {0} to {1}. The funder takes at most {2} months, and they end on {3}.
                    long.remedy = End the pilot on {3} at the latest, or let it begin later.
                    """)
            .example("""
                    pilots:
                      - period: {start: 2023-09-01, end: 2026-09-01}
                    """, """
                    pilots:
                      - period: {start: 2023-09-01, end: 2026-08-31}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(subject.demand(FunderProfile::maxMonths), most -> judge(pilot, most));
    }

    private static Judgement judge(PilotSketch pilot, Sourced<Integer> most) {
        Period period = pilot.period();
        return Judgement.keptIf(
                !period.isLongerThan(most.value()),
                Objection.of(
                                "long",
                                SubjectPath.of(pilot).at("period").at("end"),
                                period.start(),
                                period.end(),
                                most.value(),
                                period.lastDayAfter(most.value()))
                        .by(most.source()));
    }
}
