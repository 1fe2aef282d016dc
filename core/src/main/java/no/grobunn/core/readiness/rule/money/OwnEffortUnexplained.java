package no.grobunn.core.readiness.rule.money;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import org.jspecify.annotations.Nullable;

/** Own effort says what it is for, and own work how many hours; premises and equipment that a partner puts in have no hours. */
public final class OwnEffortUnexplained implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "own-effort-unexplained", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Egeninnsats med timer og formål
                    what = Egeninnsats mangler timer eller formål.
                    why = Finansiøren godtar ikke egeninnsats som ikke kan kontrolleres.
                    source = Viken fylkeskommune, «Sirkulære forretningsmodeller 2023»: egeninnsats vises i timer med formål.
                    hours = «{0}» hos {1} i {2} er egeninnsats uten timer.
                    hours.remedy = Skriv timer og timesats i stedet for bare et beløp.
                    purpose = Egeninnsatsen ({0}) hos {1} i {2} sier ikke hva den går til.
                    purpose.remedy = Skriv formålet: hva som blir gjort i timene.
                    """)
            .nn("""
                    title = Eigeninnsats med timar og føremål
                    what = Eigeninnsats manglar timar eller føremål.
                    why = Finansiøren godtek ikkje eigeninnsats som ikkje kan kontrollerast.
                    source = Viken fylkeskommune, «Sirkulære forretningsmodeller 2023»: eigeninnsats skal visast i timar med føremål.
                    hours = «{0}» hos {1} i {2} er eigeninnsats utan timar.
                    hours.remedy = Skriv timar og timesats i staden for berre eit beløp.
                    purpose = Eigeninnsatsen ({0}) hos {1} i {2} seier ikkje kva han går til.
                    purpose.remedy = Skriv føremålet: kva som blir gjort i timane.
                    """)
            .en("""
                    title = Own effort with hours and a purpose
                    what = Own effort lacks hours or a purpose.
                    why = The funder does not accept own effort that cannot be checked.
                    source = Viken County Council, “Circular business models 2023”: own effort is shown in hours with its purpose.
                    hours = “{0}” of {1} in {2} is own effort without hours.
                    hours.remedy = Give hours and a rate instead of an amount only.
                    purpose = The own effort ({0}) of {1} in {2} does not say what it is for.
                    purpose.remedy = Write the purpose: what is done in the hours.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: smia, type: personnel, year: 2023, amount: 10000, inKind: true}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: smia, type: personnel, year: 2023, hours: 20, rate: 500, inKind: true, purpose: Veiledning av lærlinger}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<CostEntry> efforts = CostEntry.of(pilot, subject)
                .filter(cost -> cost.line().inKind())
                .toList();
        return efforts.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(efforts.stream().flatMap(OwnEffortUnexplained::objections));
    }

    private static Stream<Objection> objections(CostEntry cost) {
        boolean hoursMissing = cost.line().type() == CostType.PERSONNEL
                && isNothing(cost.line().hours());
        boolean purposeMissing = cost.line().purpose() == null;
        return Stream.concat(
                hoursMissing ? Stream.of(cost.objection("hours")) : Stream.empty(),
                purposeMissing ? Stream.of(cost.objection("purpose")) : Stream.empty());
    }

    private static boolean isNothing(@Nullable Quantity hours) {
        return hours == null || hours.equals(Quantity.ZERO);
    }
}
