package no.grobunn.core.readiness.rule.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.CostLine;
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

/**
 * Nobody works more hours in a year than the funder takes for one person. A person is a role with one actor, however its case is written; lines that name no person may
 * be the work of several and are not judged. Lines that the funder does not count are counted too: the year has no more hours for that. The objection stands at the line
 * that goes beyond the limit.
 */
public final class HoursPerYear implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("hours-per-year", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Timer i året
                    what = Én person er ført med flere timer i et år enn finansiøren godtar.
                    why = Ingen kan arbeide mer enn et årsverk, og timene over grensen blir strøket.
                    source = Finansiørens regler for timer og årsverk.
                    above = {0} hos {1} er ført med {3} timer i {2}. Finansiøren godtar høyst {4} timer på én person.
                    above.remedy = Fordel timene på flere år eller personer. Er det flere med samme rolle, gi dem hver sitt navn, for eksempel «{0} 1» og «{0} 2».
                    """)
            .nn("""
                    title = Timar i året
                    what = Éin person er ført med fleire timar i eit år enn finansiøren godtek.
                    why = Ingen kan arbeide meir enn eit årsverk, og timane over grensa blir strokne.
                    source = Reglane til finansiøren for timar og årsverk.
                    above = {0} hos {1} er ført med {3} timar i {2}. Finansiøren godtek høgst {4} timar på éin person.
                    above.remedy = Fordel timane på fleire år eller personar. Er det fleire med same rolla, gi dei kvar sitt namn, til dømes «{0} 1» og «{0} 2».
                    """)
            .en("""
                    title = Hours in a year
                    what = One person has more hours in a year than the funder accepts.
                    why = Nobody can work more than a person-year, and the hours beyond it are struck out.
                    source = The funder's rules on hours and person-years.
                    above = {0} of {1} has {3} hours in {2}. The funder accepts at most {4} hours for one person.
                    above.remedy = Spread the hours over more years or persons. If several have the same role, give each a name of its own, such as “{0} 1” and “{0} 2”.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: personnel, year: 2023, hours: 1900, rate: 500, person: Prosjektleder}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: personnel, year: 2023, hours: 1850, rate: 500, person: Prosjektleder}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(subject.demand(FunderProfile::maxHoursPerYear), cap -> judge(pilot, subject, cap));
    }

    private static Judgement judge(PilotSketch pilot, ReadinessCase subject, Sourced<Quantity> cap) {
        Map<PersonYear, List<CostEntry>> work = new LinkedHashMap<>();
        CostEntry.of(pilot, subject)
                .forEach(cost -> PersonYear.of(cost.line())
                        .ifPresent(key -> work.computeIfAbsent(key, unused -> new ArrayList<>())
                                .add(cost)));
        return work.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(work.values().stream().flatMap(lines -> above(lines, subject, cap)));
    }

    private static Stream<Objection> above(List<CostEntry> lines, ReadinessCase subject, Sourced<Quantity> cap) {
        BigDecimal hours = BigDecimal.ZERO;
        CostEntry beyond = null;
        for (CostEntry cost : lines) {
            hours = hours.add(hours(cost));
            if (beyond == null && hours.compareTo(cap.value().value()) > 0) {
                beyond = cost;
            }
        }
        return beyond == null ? Stream.empty() : Stream.of(objection(beyond, subject, hours, cap));
    }

    private static Objection objection(
            CostEntry beyond, ReadinessCase subject, BigDecimal hours, Sourced<Quantity> cap) {
        return Objection.of(
                        "above",
                        beyond.place().at("hours"),
                        String.valueOf(beyond.line().person()),
                        subject.name(beyond.line().actor()),
                        Integer.toString(beyond.line().year()),
                        hours,
                        cap.value())
                .by(cap.source());
    }

    private static BigDecimal hours(CostEntry cost) {
        Quantity hours = cost.line().hours();
        return hours == null ? BigDecimal.ZERO : hours.value();
    }

    /** One person's work in one year. */
    private record PersonYear(ActorId actor, String person, int year) {
        static Optional<PersonYear> of(CostLine line) {
            return line.hours() == null || line.person() == null
                    ? Optional.empty()
                    : Optional.of(
                            new PersonYear(line.actor(), line.person().strip().toLowerCase(Locale.ROOT), line.year()));
        }
    }
}
