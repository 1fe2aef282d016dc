package no.grobunn.core.readiness.rule.money;

import java.util.stream.Stream;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
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
import org.jspecify.annotations.Nullable;

/** Cost and funding agree to the øre: in total always, and in each calendar year where the funder asks for it. A pilot without any line has nothing to agree. */
public final class CostFundingMismatch implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "cost-funding-mismatch", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Kostnader og finansiering
                    what = Summen av kostnadene er ikke lik summen av finansieringen.
                    why = Et budsjett som ikke går opp, blir sendt tilbake. Mangler det penger, er ikke piloten finansiert.
                    source = Kostnadsplan og finansieringsplan i fylkeskommunenes og Forskningsrådets søknadsskjemaer.
                    missing = Kostnadene er {0} og finansieringen {1}. Det mangler {2}.
                    missing.remedy = Øk finansieringen med {2}, eller senk kostnadene.
                    surplus = Finansieringen er {1} og kostnadene {0}. Det er {2} for mye.
                    surplus.remedy = Senk finansieringen med {2}, eller ta med kostnadene den skal dekke.
                    missing-in-year = I {3} er kostnadene {0} og finansieringen {1}. Det mangler {2} det året.
                    missing-in-year.remedy = Flytt {2} av finansieringen til {3}, eller flytt kostnader fra {3} til et annet år.
                    surplus-in-year = I {3} er finansieringen {1} og kostnadene {0}. Det er {2} for mye det året.
                    surplus-in-year.remedy = Flytt {2} av finansieringen fra {3} til et annet år, eller flytt kostnader til {3}.
                    """)
            .nn("""
                    title = Kostnader og finansiering
                    what = Summen av kostnadene er ikkje lik summen av finansieringa.
                    why = Budsjett som ikkje går opp, blir sende tilbake. Manglar det pengar, er ikkje piloten finansiert.
                    source = Kostnadsplan og finansieringsplan i søknadsskjemaa til fylkeskommunane og Forskingsrådet.
                    missing = Kostnadene er {0} og finansieringa {1}. Det manglar {2}.
                    missing.remedy = Auk finansieringa med {2}, eller senk kostnadene.
                    surplus = Finansieringa er {1} og kostnadene {0}. Det er {2} for mykje.
                    surplus.remedy = Senk finansieringa med {2}, eller ta med kostnadene ho skal dekkje.
                    missing-in-year = I {3} er kostnadene {0} og finansieringa {1}. Det manglar {2} det året.
                    missing-in-year.remedy = Flytt {2} av finansieringa til {3}, eller flytt kostnader i {3} til andre år.
                    surplus-in-year = I {3} er finansieringa {1} og kostnadene {0}. Det er {2} for mykje det året.
                    surplus-in-year.remedy = Flytt {2} av finansieringa i {3} til andre år, eller flytt kostnader til {3}.
                    """)
            .en("""
                    title = Cost and funding
                    what = The sum of the costs is not the sum of the funding.
                    why = A budget that does not add up is sent back. Where money is missing, the pilot is not funded.
                    source = Cost plan and funding plan in the forms of the counties and the Research Council of Norway.
                    missing = The costs are {0} and the funding {1}. {2} is missing.
                    missing.remedy = Raise the funding by {2}, or lower the costs.
                    surplus = The funding is {1} and the costs {0}. That is {2} too much.
                    surplus.remedy = Lower the funding by {2}, or add the costs it is to cover.
                    missing-in-year = In {3} the costs are {0} and the funding {1}. {2} is missing that year.
                    missing-in-year.remedy = Move {2} of the funding to {3}, or move costs from {3} to another year.
                    surplus-in-year = In {3} the funding is {1} and the costs {0}. That is {2} too much that year.
                    surplus-in-year.remedy = Move {2} of the funding from {3} to another year, or move costs to {3}.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 100000}
                        funding:
                          - {source: fylket, kind: grant, year: 2023, amount: 50000, status: applied}
                          - {source: skolen, kind: own-cash, year: 2023, amount: 49999.50, status: confirmed}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 100000}
                        funding:
                          - {source: fylket, kind: grant, year: 2023, amount: 50000, status: applied}
                          - {source: skolen, kind: own-cash, year: 2023, amount: 50000, status: confirmed}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        if (pilot.costs().isEmpty() && pilot.funding().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        SubjectPath place = SubjectPath.of(pilot).list("funding", pilot.funding());
        Budget budget = subject.budget();
        return Judgement.of(Stream.concat(
                Stream.of(Balance.of(budget)).filter(Balance::isOff).map(total -> total.objection(place)),
                subject.demand(FunderProfile::balancedEachYear).filter(Sourced::value).stream()
                        .flatMap(asked -> budget.years().stream()
                                .map(year -> Balance.of(budget, year))
                                .filter(Balance::isOff)
                                .map(balance -> balance.objection(place).by(asked.source())))));
    }

    /** Cost and funding of the whole or of one year. */
    private record Balance(
            Money cost, Money funding, @Nullable Integer year) {
        static Balance of(Budget budget) {
            return new Balance(budget.cost(), budget.funding(), null);
        }

        static Balance of(Budget budget, int year) {
            return new Balance(
                    budget.costByYear().of(year), budget.fundingByYear().of(year), year);
        }

        boolean isOff() {
            return !cost.equals(funding);
        }

        Objection objection(SubjectPath place) {
            boolean missing = cost.compareTo(funding) > 0;
            Money difference = missing ? cost.minus(funding) : funding.minus(cost);
            String words = missing ? "missing" : "surplus";
            return year == null
                    ? Objection.of(words, place, cost, funding, difference)
                    : Objection.of(words + "-in-year", place, cost, funding, difference, Integer.toString(year));
        }
    }
}
