package no.grobunn.core.readiness.rule.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.id.Id;
import no.grobunn.core.pilot.PilotSketch;
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
import no.grobunn.core.time.Period;

/** Work packages lie inside the pilot, deliverables and milestones inside their work package; first and last days belong to both. */
public final class DatesNotNested implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "dates-not-nested", Severity.BLOCKER, Topic.WORK_PLAN)
            .nb("""
                    title = Datoer innenfor hverandre
                    what = En arbeidspakke ligger utenfor piloten, eller en leveranse eller milepæl utenfor arbeidspakken sin.
                    why = En plan der datoene ikke henger sammen, kan ikke følges, og finansiøren ser det på framdriftsplanen.
                    source = God praksis i prosjektplanlegging.
                    starts-before = Arbeidspakke {0} «{1}» begynner {2}, men piloten begynner {3}.
                    starts-before.remedy = La arbeidspakken begynne {3} eller senere, eller la piloten begynne tidligere.
                    ends-after = Arbeidspakke {0} «{1}» slutter {2}, men piloten slutter {3}.
                    ends-after.remedy = La arbeidspakken slutte {3} eller tidligere, eller la piloten vare lenger.
                    deliverable = Leveransen «{0}» har frist {1}, men arbeidspakke {2} varer fra {3} til {4}.
                    deliverable.remedy = Flytt fristen inn i arbeidspakkens periode, eller endre perioden.
                    milestone = Milepælen «{0}» er satt til {1}, men arbeidspakke {2} varer fra {3} til {4}.
                    milestone.remedy = Flytt milepælen inn i arbeidspakkens periode, eller endre perioden.
                    """)
            .nn("""
                    title = Datoar innanfor kvarandre
                    what = Ein arbeidspakke ligg utanfor piloten, eller ein leveranse eller milepæl utanfor arbeidspakken sin.
                    why = Ein plan der datoane ikkje heng saman, kan ikkje følgjast, og finansiøren ser det på framdriftsplanen.
                    source = God praksis i prosjektplanlegging.
                    starts-before = Arbeidspakke {0} «{1}» tek til {2}, men piloten tek til {3}.
                    starts-before.remedy = La arbeidspakken ta til {3} eller seinare, eller la piloten ta til tidlegare.
                    ends-after = Arbeidspakke {0} «{1}» sluttar {2}, men piloten sluttar {3}.
                    ends-after.remedy = La arbeidspakken slutte {3} eller tidlegare, eller la piloten vare lenger.
                    deliverable = Leveransen «{0}» har frist {1}, men arbeidspakke {2} varer frå {3} til {4}.
                    deliverable.remedy = Flytt fristen inn i perioden til arbeidspakken, eller endre perioden.
                    milestone = Milepælen «{0}» er sett til {1}, men arbeidspakke {2} varer frå {3} til {4}.
                    milestone.remedy = Flytt milepælen inn i perioden til arbeidspakken, eller endre perioden.
                    """)
            .en("""
                    title = Dates inside each other
                    what = A work package lies outside the pilot, or a deliverable or milestone outside its work package.
                    why = A plan whose dates do not fit together cannot be followed, and the funder sees it in the schedule.
                    source = Good practice in project planning.
                    starts-before = Work package {0} “{1}” begins on {2}, but the pilot begins on {3}.
                    starts-before.remedy = Let the work package begin on {3} or later, or let the pilot begin earlier.
                    ends-after = Work package {0} “{1}” ends on {2}, but the pilot ends on {3}.
                    ends-after.remedy = Let the work package end on {3} or earlier, or let the pilot last longer.
                    deliverable = The deliverable “{0}” is due on {1}, but work package {2} lasts from {3} to {4}.
                    deliverable.remedy = Move it into the work package's period, or change the period.
                    milestone = The milestone “{0}” is due on {1}, but work package {2} lasts from {3} to {4}.
                    milestone.remedy = Move it into the work package's period, or change the period.
                    """)
            .example("""
                    pilots:
                      - period: {start: 2023-01-01, end: 2024-12-31}
                        workPackages:
                          - {number: 1, title: Kurs, responsible: skolen, period: {start: 2023-01-01, end: 2025-01-31}}
                    """, """
                    pilots:
                      - period: {start: 2023-01-01, end: 2024-12-31}
                        workPackages:
                          - {number: 1, title: Kurs, responsible: skolen, period: {start: 2023-01-01, end: 2024-12-31}}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        if (pilot.workPackages().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.of(PackageEntry.of(pilot)
                .flatMap(entry -> Stream.of(
                                period(entry, pilot.period()).stream(),
                                entry.work().deliverables().stream()
                                        .filter(thing -> outside(entry, thing.due()))
                                        .map(thing ->
                                                late(entry, "deliverable", thing.id(), thing.title(), thing.due())),
                                entry.work().milestones().stream()
                                        .filter(thing -> outside(entry, thing.due()))
                                        .map(thing -> late(entry, "milestone", thing.id(), thing.title(), thing.due())))
                        .flatMap(objections -> objections)));
    }

    private static List<Objection> period(PackageEntry entry, Period pilot) {
        WorkPackage work = entry.work();
        SubjectPath place = entry.place().at("period");
        List<Objection> objections = new ArrayList<>();
        if (work.period().start().isBefore(pilot.start())) {
            objections.add(Objection.of(
                    "starts-before",
                    place.at("start"),
                    work.number(),
                    work.title(),
                    work.period().start(),
                    pilot.start()));
        }
        if (work.period().end().isAfter(pilot.end())) {
            objections.add(Objection.of(
                    "ends-after",
                    place.at("end"),
                    work.number(),
                    work.title(),
                    work.period().end(),
                    pilot.end()));
        }
        return objections;
    }

    private static boolean outside(PackageEntry entry, LocalDate due) {
        return !entry.work().period().contains(due);
    }

    private static Objection late(PackageEntry entry, String kind, Id id, String title, LocalDate due) {
        Period period = entry.work().period();
        return Objection.of(
                kind,
                entry.place().at(kind + "s").at(id.value()).at("due"),
                title,
                due,
                entry.work().number(),
                period.start(),
                period.end());
    }
}
