package no.grobunn.core.readiness.rule.money;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
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
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * An hour of a partner's own work costs no more than the funder takes. Judged are the eligible lines of personnel: what is bought has its own price, and what the
 * funder does not count it does not pay. A line with an amount and hours but no rate is judged by what its hours come to. A cap that rests on a salary, which the
 * dossier does not hold, is a reminder.
 */
public final class HourlyRate implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("hourly-rate", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Timesats
                    what = En time arbeid er ført dyrere enn finansiøren godtar.
                    why = Finansiøren setter ned satsen, og da går ikke budsjettet opp.
                    source = Finansiørens regler for timesatser.
                    above = «{0}» hos {1} i {2} er ført med {3} per time. Finansiøren godtar høyst {4}.
                    above.remedy = Sett timesatsen til {4} eller lavere, og rett beløpene i finansieringen.
                    hours-above = «{0}» hos {1} i {2} er ført med {3} for {4} timer. Det er mer enn {5} per time, som er det høyeste finansiøren godtar.
                    hours-above.remedy = Senk beløpet, eller rett timene. Før gjerne timesatsen også, så den kan kontrolleres.
                    salary = Finansiøren godtar høyst {0} promille av årslønnen per time. Dossieret har ingen lønn å regne av; den høyeste satsen er {1}.
                    salary.remedy = Kontroller hver timesats mot årslønnen til den som skal gjøre arbeidet.
                    unrated = Finansiøren godtar høyst {0} promille av årslønnen per time. Dossieret har verken lønn eller timesatser å regne av.
                    unrated.remedy = Kontroller det hver time koster, mot årslønnen til den som skal gjøre arbeidet.
                    """)
            .nn("""
                    title = Timesats
                    what = Ein time arbeid er ført dyrare enn finansiøren godtek.
                    why = Finansiøren set ned satsen, og då går ikkje budsjettet opp.
                    source = Reglane til finansiøren for timesatsar.
                    above = «{0}» hos {1} i {2} er ført med {3} per time. Finansiøren godtek høgst {4}.
                    above.remedy = Set timesatsen til {4} eller lågare, og rett beløpa i finansieringa.
                    hours-above = «{0}» hos {1} i {2} er ført med {3} for {4} timar. Det er meir enn {5} per time, som er det høgste finansiøren godtek.
                    hours-above.remedy = Senk beløpet, eller rett timane. Før gjerne timesatsen òg, så han kan kontrollerast.
                    salary = Finansiøren godtek høgst {0} promille av årslønna per time. Dossieret har inga lønn å rekne av; den høgste satsen er {1}.
                    salary.remedy = Kontroller kvar timesats mot årslønna til den som skal gjere arbeidet.
                    unrated = Finansiøren godtek høgst {0} promille av årslønna per time. Dossieret har verken lønn eller timesatsar å rekne av.
                    unrated.remedy = Kontroller det kvar time kostar, mot årslønna til den som skal gjere arbeidet.
                    """)
            .en("""
                    title = Hourly rate
                    what = An hour of work costs more than the funder accepts.
                    why = The funder lowers the rate, and then the budget no longer adds up.
                    source = The funder's rules on hourly rates.
                    above = “{0}” of {1} in {2} has {3} an hour. The funder accepts at most {4}.
                    above.remedy = Set the rate to {4} or lower, and correct the amounts in the funding.
                    hours-above = “{0}” of {1} in {2} has {3} for {4} hours. That is more than {5} an hour, the most that the funder accepts.
                    hours-above.remedy = Lower the amount, or correct the hours. Give the rate too, so that it can be checked.
                    salary = The funder accepts at most {0} per mille of the yearly salary an hour. The dossier holds no salary to reckon from; the highest rate is {1}.
                    salary.remedy = Check each rate against the yearly salary of whoever is to do the work.
                    unrated = The funder accepts at most {0} per mille of the yearly salary an hour. The dossier holds neither salaries nor rates to reckon from.
                    unrated.remedy = Check what each hour costs against the yearly salary of whoever is to do the work.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: personnel, year: 2023, hours: 40, rate: 950, purpose: Kursplan}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: personnel, year: 2023, hours: 40, rate: 900, purpose: Kursplan}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Optional<Sourced<Money>> most = subject.demand(FunderProfile::maxHourlyRate);
        Optional<Sourced<Quantity>> salary = subject.demand(FunderProfile::maxHourlyShareOfSalary);
        if (most.isEmpty() && salary.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        }
        List<CostEntry> work =
                CostEntry.of(pilot, subject).filter(cost -> isWork(cost.line())).toList();
        if (work.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.of(Stream.concat(
                most.stream().flatMap(cap -> work.stream().flatMap(cost -> above(cost, cap))),
                salary.map(share -> reminder(pilot, work, share)).stream()));
    }

    private static boolean isWork(CostLine line) {
        return line.type() == CostType.PERSONNEL && line.eligible() && (line.rate() != null || line.hours() != null);
    }

    private static Stream<Objection> above(CostEntry cost, Sourced<Money> cap) {
        Money rate = cost.line().rate();
        Quantity hours = cost.line().hours();
        if (rate != null) {
            return rate.compareTo(cap.value()) > 0
                    ? Stream.of(
                            cost.objectionTo("rate", "above", rate, cap.value()).by(cap.source()))
                    : Stream.empty();
        }
        Money total = cost.line().total();
        return hours != null
                        && total.kroner()
                                        .compareTo(hours.value()
                                                .multiply(cap.value().kroner()))
                                > 0
                ? Stream.of(cost.objectionTo("amount", "hours-above", total, hours, cap.value())
                        .by(cap.source()))
                : Stream.empty();
    }

    private static Objection reminder(PilotSketch pilot, List<CostEntry> work, Sourced<Quantity> share) {
        SubjectPath place = SubjectPath.of(pilot).at("costs");
        return work.stream()
                .map(cost -> cost.line().rate())
                .filter(Objects::nonNull)
                .max(Money::compareTo)
                .map(highest -> Objection.of("salary", place, share.value(), highest))
                .orElseGet(() -> Objection.of("unrated", place, share.value()))
                .as(Severity.NOTE)
                .by(share.source());
    }
}
