package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.BudgetFigure;
import no.grobunn.core.funder.CostTypeWords;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;

/** What it costs: by partner, package, type and year, every figure as the budget reckons it, to the øre. */
final class BudgetChapter {
    private final Composition c;
    private final PilotSketch pilot;
    private final Budget budget;
    private final AmountStyle amounts;

    private BudgetChapter(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
        budget = pilot.budget();
        amounts = AmountStyle.of(
                c.formats(), pilot.costs().stream().map(CostLine::total).toList());
    }

    static void write(Composition c) {
        BudgetChapter chapter = new BudgetChapter(c);
        c.chapter("budget");
        if (chapter.budget.cost().isZero()) {
            c.proseOrUnwritten(null, "budget");
            return;
        }
        c.lead(chapter.opening());
        chapter.byPartnerAndType();
        chapter.byPackage();
        chapter.byType();
        chapter.ownEffort();
    }

    private String opening() {
        MoneyInWords words = new MoneyInWords(c.edition());
        return c.text("budget.opening", words.of(budget.cost()))
                + " "
                + c.text(pilot.costsIncludeVat() ? "budget.with-vat" : "budget.without-vat");
    }

    private void byPartnerAndType() {
        c.section("budget.by-partner");
        List<Row> rows = new ArrayList<>();
        for (ActorId partner : budget.partners()) {
            CrossTotals<CostType, Integer> own = budget.costByTypeAndYear(partner);
            List<CostType> types = own.rows().stream()
                    .filter(type -> !own.row(type).total().isZero())
                    .toList();
            if (types.size() == 1) {
                rows.add(new Row(
                        Row.Role.GROUP,
                        amounts(Cell.named(c.actor(partner), types().label(types.get(0))), own.byColumn())));
                continue;
            }
            rows.add(new Row(Row.Role.GROUP, amounts(Cell.of(c.actor(partner)), own.byColumn())));
            types.forEach(type ->
                    rows.add(new Row(Row.Role.MEMBER, amounts(Cell.of(types().label(type)), own.row(type)))));
        }
        addTotal(rows, budget.partners().size(), budget.costByYear());
        c.table(c.caption(heaviestYear(), c.text("unit.kroner.facts")), columns("column.partner-and-type"), 0, rows);
    }

    /** The year that costs most, where there is one; else the whole cost. */
    private String heaviestYear() {
        Totals<Integer> years = budget.costByYear();
        Money most = years.asMap().values().stream().max(Money::compareTo).orElse(Money.ZERO);
        List<Integer> heaviest = years.keys().stream()
                .filter(year -> years.of(year).equals(most))
                .toList();
        String cost = c.formats().money(budget.cost());
        return years.keys().size() > 1 && heaviest.size() == 1
                ? c.text("budget.finding.year", cost, Integer.toString(heaviest.get(0)))
                : c.text("budget.finding", cost);
    }

    private void byPackage() {
        c.section("budget.by-package");
        rows(
                budget.costByWorkPackageAndYear(),
                number -> pilot.workPackage(number)
                        .map(work -> c.text("package.heading", work.number().value(), work.title()))
                        .orElse(c.text("package", number.value())),
                "budget.by-package.subject",
                "column.package");
    }

    private void byType() {
        c.section("budget.by-type");
        c.figure(BudgetFigure.of(budget, c.pilotEdition().costTypes(), c.figures()));
        CrossTotals<CostType, Integer> table = budget.costByTypeAndYear();
        rows(table, types()::label, "budget.by-type.subject", "column.type");
    }

    private CostTypeWords types() {
        return c.pilotEdition().costTypes();
    }

    private <R> void rows(CrossTotals<R, Integer> table, Function<R, String> name, String subject, String firstColumn) {
        List<Row> rows = new ArrayList<>();
        for (R row : table.rows()) {
            rows.add(new Row(Row.Role.BODY, amounts(Cell.of(name.apply(row)), table.row(row))));
        }
        addTotal(rows, table.rows().size(), table.byColumn());
        c.table(c.caption(c.text(subject), c.text("unit.kroner.facts")), columns(firstColumn), 0, rows);
    }

    private void ownEffort() {
        CrossTotals<ActorId, Integer> effort = budget.inKindByPartnerAndYear();
        if (effort.total().isZero()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (ActorId partner : effort.rows()) {
            if (!effort.row(partner).total().isZero()) {
                rows.add(new Row(Row.Role.BODY, amounts(Cell.of(c.actor(partner)), effort.row(partner))));
            }
        }
        int partners = rows.size();
        addTotal(rows, partners, effort.byColumn());
        c.section("budget.own-effort");
        c.body(c.text("budget.own-effort.hours", c.formats().decimal(budget.hours())));
        c.table(
                c.caption(
                        c.count(
                                "budget.own-effort.finding",
                                partners,
                                c.formats().money(effort.total())),
                        c.text("unit.kroner.facts")),
                columns("column.partner"),
                0,
                rows);
    }

    private void addTotal(List<Row> rows, int entries, Totals<Integer> sums) {
        if (entries > 1) {
            rows.add(Row.total(amounts(Cell.of(c.text("sum")), sums)));
        }
    }

    private List<Cell> amounts(Cell first, Totals<Integer> years) {
        List<Cell> cells = new ArrayList<>(List.of(first));
        budget.years().forEach(year -> cells.add(Cell.of(amounts.write(years.of(year)))));
        cells.add(Cell.of(amounts.write(years.total())));
        return cells;
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(c.text(first))));
        budget.years().forEach(year -> columns.add(Column.number(Integer.toString(year))));
        columns.add(Column.number(c.text("column.sum")));
        return columns;
    }
}
