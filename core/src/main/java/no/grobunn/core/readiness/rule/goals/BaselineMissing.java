package no.grobunn.core.readiness.rule.goals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.goal.Baseline;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Every indicator has a baseline: a value, or a day at or before the pilot's first milestone by which it is measured. Without milestones no day is too late; that they are
 * missing, another rule says. */
public final class BaselineMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("baseline-missing", Severity.BLOCKER, Topic.GOALS)
            .nb("""
                    title = Nullpunkt som mangler
                    what = En indikator har ikke nullpunkt, eller nullpunktet blir målt etter at piloten er i gang.
                    why = Uten nullpunkt kan ingen se om piloten førte til en endring.
                    source = God praksis i målstyring: logisk rammeverk (logframe) med nullpunkt før tiltaket.
                    none = Indikatoren «{0}» har ikke nullpunkt.
                    none.remedy = Skriv hva den viser i dag, med dato og kilde, eller hvilken dag det skal være målt («measuredBy»).
                    late = Nullpunktet for «{0}» blir målt innen {1}, etter den første milepælen {2}.
                    late.remedy = Mål nullpunktet senest {2}, eller finn en verdi fra før piloten.
                    """)
            .nn("""
                    title = Nullpunkt som manglar
                    what = Ein indikator har ikkje nullpunkt, eller nullpunktet blir målt etter at piloten er i gang.
                    why = Utan nullpunkt kan ingen sjå om piloten førte til ei endring.
                    source = God praksis i målstyring: logisk rammeverk (logframe) med nullpunkt før tiltaket.
                    none = Indikatoren «{0}» har ikkje nullpunkt.
                    none.remedy = Skriv kva han viser i dag, med dato og kjelde, eller kva dag det skal vere målt («measuredBy»).
                    late = Nullpunktet for «{0}» blir målt innan {1}, etter den første milepælen {2}.
                    late.remedy = Mål nullpunktet seinast {2}, eller finn ein verdi frå før piloten.
                    """)
            .en("""
                    title = Baselines that are missing
                    what = An indicator has no baseline, or its baseline is measured after the pilot is under way.
                    why = Without a baseline nobody can see whether the pilot led to a change.
                    source = Good practice in results management: the logical framework (logframe), with a baseline before the work.
                    none = The indicator “{0}” has no baseline.
                    none.remedy = Write what it shows today, with date and source, or the day by which that will be measured (“measuredBy”).
                    late = The baseline of “{0}” is measured by {1}, after the first milestone on {2}.
                    late.remedy = Measure the baseline by {2}, or find a value from before the pilot.
                    """)
            .example("""
                    goals:
                      - indicators:
                          - {id: svinn, name: Kastet metall, measure: unit, unit: tonn}
                    """, """
                    goals:
                      - indicators:
                          - {id: svinn, name: Kastet metall, measure: unit, unit: tonn, baseline: {measuredBy: 2023-10-31}}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Optional<LocalDate> first =
                pilot.milestones().stream().map(Milestone::due).findFirst();
        return Judgement.ofEach(GoalIndicator.of(subject), of -> objections(of, first));
    }

    private static Stream<Objection> objections(GoalIndicator of, Optional<LocalDate> first) {
        Baseline baseline = of.indicator().baseline();
        if (baseline == null) {
            return Stream.of(Objection.of("none", of.place(), of.name()));
        }
        return baseline instanceof Baseline.ToBeMeasured later
                ? first.filter(later.measuredBy()::isAfter).stream().map(milestone -> late(of, later, milestone))
                : Stream.empty();
    }

    private static Objection late(GoalIndicator of, Baseline.ToBeMeasured later, LocalDate milestone) {
        SubjectPath place = of.place().at("baseline").at("measuredBy");
        return Objection.of("late", place, of.name(), later.measuredBy(), milestone);
    }
}
