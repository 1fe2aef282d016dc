package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;

/** The work packages of a pilot: who answers for each, when it runs and what it costs. */
public final class WorkPackageTable {
    private final Composition c;
    private final List<WorkPackage> packages;
    private final Totals<PackageNumber> cost;
    private final AmountStyle amounts;

    private WorkPackageTable(Composition c, PilotSketch pilot) {
        this.c = c;
        packages = pilot.workPackages();
        cost = pilot.budget().costByWorkPackage();
        amounts = AmountStyle.whole(c.formats(), cost.asMap().values());
    }

    /** Writes the table; nothing if there are no packages. */
    public static void write(Composition c, PilotSketch pilot) {
        new WorkPackageTable(c, pilot).write();
    }

    private void write() {
        List<Row> rows = new ArrayList<>();
        packages.forEach(work -> rows.add(row(work)));
        if (packages.size() > 1) {
            rows.add(Row.total(
                    List.of(Cell.of(c.text("sum")), Cell.of(""), Cell.of(""), Cell.of(amounts.write(cost.total())))));
        }
        c.table(
                c.caption(finding(), amounts.facts(c)),
                List.of(
                        Column.code(""),
                        Column.text(c.text("column.package")),
                        Column.code(c.text("column.period")),
                        Column.number(c.text("column.cost"))),
                1,
                rows);
    }

    private Row row(WorkPackage work) {
        return Row.body(
                Cell.strong(c.text("package", work.number().value())),
                new Table.Words(c.name(work.title()), c.actor(work.responsible()), true),
                Cell.of(c.formats().months(work.period())),
                Cell.of(amounts.write(cost.of(work.number()))));
    }

    /** The largest package, where one is larger than all others; else how many there are. */
    private String finding() {
        Money most = cost.asMap().values().stream().max(Money::compareTo).orElse(Money.ZERO);
        List<WorkPackage> largest = packages.stream()
                .filter(work -> cost.of(work.number()).equals(most))
                .toList();
        return packages.size() > 1 && largest.size() == 1
                ? c.text(
                        "approach.finding",
                        heading(c, largest.get(0)),
                        c.formats().percent(most.shareOf(cost.total())))
                : c.count("packages.sentence", packages.size());
    }

    /** A package by its number and title: {@code AP2 Felles læringsmoduler}. */
    public static String heading(Composition c, WorkPackage work) {
        return c.text("package.heading", work.number().value(), work.title());
    }
}
