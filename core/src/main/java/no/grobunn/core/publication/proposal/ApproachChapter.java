package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.GanttFigure;
import no.grobunn.core.pilot.Deliverable;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.publication.chapter.WorkPackageTable;
import no.grobunn.core.publication.composition.Composition;

/** How: the approach, the work packages, what they deliver and when it is checked. */
final class ApproachChapter {
    private final Composition c;
    private final PilotSketch pilot;

    private ApproachChapter(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
    }

    static void write(Composition c) {
        ApproachChapter chapter = new ApproachChapter(c);
        c.chapter("approach");
        c.lead(c.text(
                "approach.opening",
                c.formats().longDate(chapter.pilot.period().start()),
                c.formats().longDate(chapter.pilot.period().end())));
        c.section("approach.section");
        c.proseOrUnwritten(chapter.pilot.approach(), "approach");
        chapter.packages();
        chapter.deliverables();
        chapter.milestones();
    }

    private void packages() {
        c.section("approach.packages");
        c.unwrittenIf(pilot.workPackages().isEmpty(), "packages");
        c.figure(GanttFigure.of(pilot, c.figures()));
        WorkPackageTable.write(c, pilot);
        pilot.workPackages().forEach(this::describe);
    }

    private void describe(WorkPackage work) {
        c.ownSubsection(WorkPackageTable.heading(c, work));
        Optional.ofNullable(work.objectives()).ifPresent(c::prose);
        c.list(work.tasks());
        List<String> remarks = new ArrayList<>();
        if (!work.participants().isEmpty()) {
            remarks.add(c.text("package.participants", c.actors(work.participants())));
        }
        Optional.ofNullable(work.personMonths())
                .ifPresent(months ->
                        remarks.add(c.text("package.person-months", c.formats().decimal(months.value()))));
        if (!remarks.isEmpty()) {
            c.note(String.join(" ", remarks));
        }
    }

    private void deliverables() {
        List<Row> rows = new ArrayList<>();
        for (WorkPackage work : pilot.workPackages()) {
            for (int i = 0; i < work.deliverables().size(); i++) {
                rows.add(deliverable(work, work.deliverables().get(i), i + 1));
            }
        }
        c.section("approach.deliverables");
        c.table(
                c.caption(c.count("approach.deliverables.finding", rows.size()), null),
                List.of(
                        Column.code(""),
                        Column.text(c.text("column.deliverable")),
                        Column.text(c.text("column.responsible")),
                        Column.code(c.text("column.due"))),
                1,
                rows);
    }

    private Row deliverable(WorkPackage work, Deliverable deliverable, int number) {
        String audience = deliverable.audience();
        return Row.body(
                Cell.strong(c.text("deliverable", work.number().value(), number)),
                audience == null
                        ? Cell.of(c.name(deliverable.title()))
                        : new Table.Words(c.name(deliverable.title()), c.text("deliverable.for", audience), false),
                Cell.of(c.actor(Optional.ofNullable(deliverable.lead()).orElse(work.responsible()))),
                Cell.of(c.formats().shortDate(deliverable.due())));
    }

    private void milestones() {
        List<Milestone> milestones = pilot.milestones();
        long gates = milestones.stream().filter(Milestone::gate).count();
        c.section("approach.milestones");
        c.unwrittenIf(milestones.isEmpty(), "milestones");
        c.table(
                c.caption(c.count("approach.milestones.finding", milestones.size(), c.count("gates", gates)), null),
                List.of(
                        Column.code(""),
                        Column.code(c.text("column.date")),
                        Column.text(c.text("column.milestone")),
                        Column.text(c.text("column.check"))),
                2,
                IntStream.range(0, milestones.size())
                        .mapToObj(i -> milestone(milestones.get(i), i + 1))
                        .toList());
    }

    private Row milestone(Milestone milestone, int number) {
        return Row.body(
                Cell.strong(c.text("milestone", number)),
                Cell.of(c.formats().shortDate(milestone.due())),
                milestone.gate()
                        ? new Table.Words(c.name(milestone.title()), c.text("milestone.gate"), false)
                        : Cell.of(c.name(milestone.title())),
                Optional.ofNullable(milestone.verification())
                        .map(how -> Cell.of(c.own(how)))
                        .orElse(Cell.of("–")));
    }
}
