package no.grobunn.core.readiness.rule.workplan;

import java.util.List;
import java.util.stream.Stream;
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

/**
 * Each project year has a milestone, and each milestone says how it is seen that it is reached. A project year is twelve months from the pilot's first day, and a short
 * rest belongs to the last; not a calendar year, for a pilot that starts in November owes no milestone before New Year.
 */
public final class MilestoneMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "milestone-missing", Severity.BLOCKER, Topic.WORK_PLAN)
            .nb("""
                    title = Milepæler
                    what = Et prosjektår mangler milepæl, eller en milepæl mangler måte å kontrollere den på.
                    why = Uten milepæler kan verken styringsgruppen eller finansiøren se om piloten er i rute.
                    source = God praksis i prosjektplanlegging.
                    year = Piloten har ingen milepæl fra {0} til {1}.
                    year.remedy = Sett minst én milepæl i denne tiden, med dato og måte å kontrollere den på.
                    verification = Milepælen «{0}» sier ikke hvordan en ser at den er nådd.
                    verification.remedy = Skriv hva som viser at milepælen er nådd, for eksempel et referat eller en rapport.
                    """)
            .nn("""
                    title = Milepælar
                    what = Eit prosjektår manglar milepæl, eller ein milepæl manglar måte å kontrollere han på.
                    why = Utan milepælar kan verken styringsgruppa eller finansiøren sjå om piloten er i rute.
                    source = God praksis i prosjektplanlegging.
                    year = Piloten har ingen milepæl frå {0} til {1}.
                    year.remedy = Set minst éin milepæl i denne tida, med dato og måte å kontrollere han på.
                    verification = Milepælen «{0}» seier ikkje korleis ein ser at han er nådd.
                    verification.remedy = Skriv kva som viser at milepælen er nådd, til dømes referat eller rapport.
                    """)
            .en("""
                    title = Milestones
                    what = A project year lacks a milestone, or a milestone lacks a means of verification.
                    why = Without milestones neither the steering group nor the funder sees whether the pilot is on course.
                    source = Good practice in project planning.
                    year = The pilot has no milestone from {0} to {1}.
                    year.remedy = Set at least one milestone in this time, with a date and a means of verification.
                    verification = The milestone “{0}” does not say how it is seen that it is reached.
                    verification.remedy = Write what shows that the milestone is reached, such as minutes or a report.
                    """)
            .example("""
                    pilots:
                      - workPackages:
                          - number: 1
                            milestones:
                              - {id: m1, title: Første kurs er holdt, due: 2023-10-31}
                    """, """
                    pilots:
                      - workPackages:
                          - number: 1
                            milestones:
                              - {id: m1, title: Første kurs er holdt, due: 2023-10-31, verification: Kurslister}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Milestone> milestones = pilot.milestones();
        Stream<Objection> empty = pilot.period().yearsFromStart().stream()
                .filter(year -> milestones.stream().map(Milestone::due).noneMatch(year::contains))
                .map(year -> Objection.of(
                        "year",
                        SubjectPath.of(pilot).list("workPackages", pilot.workPackages()),
                        year.start(),
                        year.end()));
        return Judgement.of(Stream.concat(empty, PackageEntry.of(pilot).flatMap(MilestoneMissing::unverified)));
    }

    private static Stream<Objection> unverified(PackageEntry entry) {
        return entry.work().milestones().stream()
                .filter(milestone -> milestone.verification() == null)
                .map(milestone -> Objection.of(
                        "verification",
                        entry.place().at("milestones").at(milestone.id().value()),
                        milestone.title()));
    }
}
