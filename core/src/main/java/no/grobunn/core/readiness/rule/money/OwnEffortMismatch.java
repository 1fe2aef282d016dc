package no.grobunn.core.readiness.rule.money;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * In-kind cost and own-effort funding agree to the øre, for each actor and year. The objection stands at the actor's first own-effort line of the year, or at the
 * funding plan where it has none.
 */
public final class OwnEffortMismatch implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("own-effort-mismatch", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Egeninnsats på begge sider
                    what = Egeninnsatsen i kostnadsplanen er ikke lik egeninnsatsen i finansieringsplanen.
                    why = Egeninnsats er både en kostnad og en finansiering. Er de ulike, regner finansieringen med arbeid som ingen utfører, eller omvendt.
                    source = Kostnadsplan og finansieringsplan i fylkeskommunenes søknadsskjema.
                    differ = {0} har egeninnsats for {2} i kostnadsplanen for {1}, men {3} i finansieringsplanen.
                    differ.remedy = Gjør beløpene like: rett timene i kostnadsplanen, eller sett egeninnsatsen i finansieringsplanen til {2}.
                    """)
            .nn("""
                    title = Eigeninnsats på begge sider
                    what = Eigeninnsatsen i kostnadsplanen er ikkje lik eigeninnsatsen i finansieringsplanen.
                    why = Eigeninnsats er både kostnad og finansiering. Er dei ulike, reknar finansieringa med arbeid som ingen utfører, eller omvendt.
                    source = Kostnadsplan og finansieringsplan i søknadsskjemaet til fylkeskommunane.
                    differ = {0} har eigeninnsats for {2} i kostnadsplanen for {1}, men {3} i finansieringsplanen.
                    differ.remedy = Gjer beløpa like: rett timane i kostnadsplanen, eller set eigeninnsatsen i finansieringsplanen til {2}.
                    """)
            .en("""
                    title = Own effort on both sides
                    what = Own effort in the cost plan is not own effort in the funding plan.
                    why = Own effort is both a cost and funding. If they differ, the funding counts on work that nobody does, or the other way round.
                    source = Cost plan and funding plan in the counties' application form.
                    differ = {0} has own effort of {2} in the cost plan for {1}, but {3} in the funding plan.
                    differ.remedy = Make the amounts equal: correct the hours in the cost plan, or set the own effort in the funding plan to {2}.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: smia, type: personnel, year: 2023, hours: 20, rate: 500, inKind: true, purpose: Veiledning}
                        funding:
                          - {source: smia, kind: own-effort, year: 2023, amount: 12000, status: confirmed}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: smia, type: personnel, year: 2023, hours: 20, rate: 500, inKind: true, purpose: Veiledning}
                        funding:
                          - {source: smia, kind: own-effort, year: 2023, amount: 10000, status: confirmed}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        CrossTotals<ActorId, Integer> costs = subject.budget().inKindByPartnerAndYear();
        CrossTotals<ActorId, Integer> funding = subject.budget().ownEffortBySourceAndYear();
        if (costs.total().isZero() && funding.total().isZero()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.of(Stream.concat(costs.rows().stream(), funding.rows().stream())
                .distinct()
                .flatMap(actor -> subject.budget().years().stream()
                        .filter(year -> !costs.at(actor, year).equals(funding.at(actor, year)))
                        .map(year -> Objection.of(
                                "differ",
                                place(pilot, actor, year),
                                subject.name(actor),
                                Integer.toString(year),
                                costs.at(actor, year),
                                funding.at(actor, year)))));
    }

    private static SubjectPath place(PilotSketch pilot, ActorId actor, int year) {
        SubjectPath whole = SubjectPath.of(pilot);
        List<FundingLine> lines = pilot.funding();
        return IntStream.range(0, lines.size())
                .filter(index -> isOwnEffort(lines.get(index), actor, year))
                .mapToObj(index ->
                        whole.at("funding", lines.get(index).id(), index).at("amount"))
                .findFirst()
                .orElseGet(() -> whole.list("funding", lines));
    }

    private static boolean isOwnEffort(FundingLine line, ActorId actor, int year) {
        return line.kind() == FundingKind.OWN_EFFORT && line.source().equals(actor) && line.year() == year;
    }
}
