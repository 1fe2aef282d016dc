package no.grobunn.core.readiness.rule.workplan;

import java.util.List;
import no.grobunn.core.funder.IneligibleWork;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** No work package is of a kind that the funder gives no money for; one whose costs are all marked as not eligible asks it for none and may stand. */
public final class IneligibleActivity implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "ineligible-activity", Severity.BLOCKER, Topic.WORK_PLAN)
            .nb("""
                    title = Aktiviteter som ikke støttes
                    what = En arbeidspakke er av et slag som finansiøren ikke gir penger til.
                    why = Finansiøren stryker arbeidspakken eller avviser hele søknaden.
                    source = Finansiørens utlysning.
                    ineligible = Arbeidspakke {0} «{1}» er {2}, og det gir ikke finansiøren penger til.
                    ineligible.remedy = Ta arbeidspakken ut, eller finansier den på annen måte og merk kostnadene som ikke støtteberettiget.
                    """)
            .nn("""
                    title = Aktivitetar som ikkje får støtte
                    what = Ein arbeidspakke er av eit slag som finansiøren ikkje gir pengar til.
                    why = Finansiøren stryk arbeidspakken eller avviser heile søknaden.
                    source = Utlysinga frå finansiøren.
                    ineligible = Arbeidspakke {0} «{1}» er {2}, og det gir ikkje finansiøren pengar til.
                    ineligible.remedy = Ta arbeidspakken ut, eller finansier han på annan måte og merk kostnadene som ikkje støtteverdige.
                    """)
            .en("""
                    title = Activities that are not supported
                    what = A work package is of a kind that the funder gives no money for.
                    why = The funder strikes the work package out or rejects the whole application.
                    source = The funder's call.
                    ineligible = Work package {0} “{1}” is {2}, which the funder gives no money for.
                    ineligible.remedy = Take the work package out, or fund it in another way and mark its costs as not eligible.
                    """)
            .example("""
                    pilots:
                      - workPackages:
                          - {number: 1, title: Grunnforskning, kind: research, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                    """, """
                    pilots:
                      - workPackages:
                          - {number: 1, title: Kurs, kind: competence, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<IneligibleWork> ruledOut = subject.profile().ineligibleWork();
        if (ruledOut.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        } else if (pilot.workPackages().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.of(PackageEntry.of(pilot)
                .filter(entry -> asksForMoney(pilot, entry.work()))
                .flatMap(entry -> ruledOut.stream()
                        .filter(work -> work.kind() == entry.work().kind())
                        .map(work -> objection(entry, work))));
    }

    private static boolean asksForMoney(PilotSketch pilot, WorkPackage work) {
        List<CostLine> costs = pilot.costsOf(work.number());
        return costs.isEmpty() || costs.stream().anyMatch(CostLine::eligible);
    }

    private static Objection objection(PackageEntry entry, IneligibleWork work) {
        return Objection.of(
                        "ineligible",
                        entry.place().at("kind"),
                        entry.work().number(),
                        entry.work().title(),
                        work.kind())
                .by(work.source());
    }
}
