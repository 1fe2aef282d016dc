package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.GanttFigure;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Deliverable;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.publication.composition.AmountStyle;
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
        c.section("approach.section");
        c.proseOrUnwritten(chapter.pilot.approach(), "approach");
        chapter.packages();
        chapter.deliverables();
        chapter.milestones();
    }

    private void packages() {
        List<WorkPackage> packages = pilot.workPackages();
        Totals<PackageNumber> cost = pilot.budget().costByWorkPackage();
        AmountStyle amounts = AmountStyle.of(c.formats(), cost.asMap().values());
        List<Row> rows = new ArrayList<>();
        for (WorkPackage work : packages) {
            rows.add(Row.body(
                    Cell.strong(c.text("package", work.number().value())),
                    new Table.Words(c.name(work.title()), c.actor(work.responsible()), true),
                    Cell.of(c.formats().months(work.period())),
                    Cell.of(amounts.write(cost.of(work.number())))));
        }
        if (packages.size() > 1) {
            rows.add(Row.total(
                    List.of(Cell.of(c.text("sum")), Cell.of(""), Cell.of(""), Cell.of(amounts.write(cost.total())))));
        }
        c.section("approach.packages");
        c.unwrittenIf(packages.isEmpty(), "packages");
        c.figure(GanttFigure.of(pilot, c.figures()));
        c.table(
                c.caption(finding(packages, cost), c.text("unit.kroner.facts")),
                List.of(
                        Column.code(""),
                        Column.text(c.text("column.package")),
                        Column.code(c.text("column.period")),
                        Column.number(c.text("column.cost"))),
                1,
                rows);
        packages.forEach(this::describe);
    }

    /** The largest package, where one is larger than all others; else how many there are. */
    private String finding(List<WorkPackage> packages, Totals<PackageNumber> cost) {
        Money most = cost.asMap().values().stream().max(Money::compareTo).orElse(Money.ZERO);
        List<WorkPackage> largest = packages.stream()
                .filter(work -> cost.of(work.number()).equals(most))
                .toList();
        return packages.size() > 1 && largest.size() == 1
                ? c.text(
                        "approach.finding",
                        c.text("package", largest.get(0).number().value()),
                        largest.get(0).title())
                : c.count("packages.sentence", packages.size());
    }

    private void describe(WorkPackage work) {
        c.ownSubsection(c.text("package.heading", work.number().value(), work.title()));
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
            for (Deliverable deliverable : work.deliverables()) {
                rows.add(deliverable(work, deliverable, work.deliverables().indexOf(deliverable) + 1));
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
                        Column.text(c.text("column.verification"))),
                2,
                milestones.stream()
                        .map(milestone -> milestone(milestone, milestones.indexOf(milestone) + 1))
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
