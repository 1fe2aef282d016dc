package no.grobunn.core.readiness.rule.money;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Each work package has a cost; lines of no money are none. */
public final class PackageWithoutCost implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "package-without-cost", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Arbeidspakker uten kostnad
                    what = En arbeidspakke har ingen kostnad i budsjettet.
                    why = Arbeid som ikke er budsjettert, blir ikke gjort, eller kostnaden er ført på feil sted.
                    source = Aktivitetsbasert kostnadsplan i fylkeskommunens utlysning.
                    none = Arbeidspakke {0} «{1}» har ingen kostnad.
                    none.remedy = Før det arbeidspakken koster, også egeninnsats, eller slå den sammen med en annen.
                    """)
            .nn("""
                    title = Arbeidspakkar utan kostnad
                    what = Ein arbeidspakke har ingen kostnad i budsjettet.
                    why = Arbeid som ikkje er budsjettert, blir ikkje gjort, eller kostnaden er ført på feil stad.
                    source = Aktivitetsbasert kostnadsplan i utlysinga frå fylkeskommunen.
                    none = Arbeidspakke {0} «{1}» har ingen kostnad.
                    none.remedy = Før det arbeidspakken kostar, òg eigeninnsats, eller slå han saman med ein annan.
                    """)
            .en("""
                    title = Work packages without a cost
                    what = A work package has no cost in the budget.
                    why = Work that is not budgeted is not done, or its cost stands in the wrong place.
                    source = The activity-based cost plan of the county's call.
                    none = Work package {0} “{1}” has no cost.
                    none.remedy = Enter what the work package costs, own effort too, or merge it with another.
                    """)
            .example("""
                    pilots:
                      - workPackages:
                          - {number: 1, title: Ledelse, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                          - {number: 2, title: Kurs, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                        costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 100000}
                    """, """
                    pilots:
                      - workPackages:
                          - {number: 1, title: Ledelse, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                          - {number: 2, title: Kurs, responsible: skolen, period: {start: 2023-01-01, end: 2023-12-31}}
                        costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 40000}
                          - {workPackage: 2, actor: skolen, type: other, year: 2023, amount: 60000}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<WorkPackage> packages = pilot.workPackages();
        if (packages.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        Totals<PackageNumber> costs = subject.budget().costByWorkPackage();
        return Judgement.of(IntStream.range(0, packages.size())
                .filter(index -> costs.of(packages.get(index).number()).isZero())
                .mapToObj(index -> Objection.of(
                        "none",
                        SubjectPath.of(pilot).at("workPackages", index),
                        packages.get(index).number(),
                        packages.get(index).title())));
    }
}
