package no.grobunn.core.publication.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.publication.chapter.WorkPackageTable;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;

/** What it costs: by partner, package, type and year, every figure as the budget reckons it, shown in whole kroner. */
final class BudgetChapter {
    private final Composition c;
    private final PilotSketch pilot;
    private final Budget budget;
    private final AmountStyle amounts;

    private BudgetChapter(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
        budget = pilot.budget();
        amounts = AmountStyle.whole(
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
        c.table(c.caption(heaviestYear(), amounts.facts(c)), columns("column.partner-and-type"), 0, rows);
    }

    /** The year that costs most, where there is one; else the whole cost. */
    private String heaviestYear() {
        Totals<Integer> years = budget.costByYear();
        Money most = years.asMap().values().stream().max(Money::compareTo).orElse(Money.ZERO);
        List<Integer> heaviest = years.keys().stream()
                .filter(year -> years.of(year).equals(most))
                .toList();
        String cost = amounts.inWords(budget.cost());
        return years.keys().size() > 1 && heaviest.size() == 1
                ? c.text("budget.finding.year", cost, Integer.toString(heaviest.get(0)))
                : c.text("budget.finding", cost);
    }

    private void byPackage() {
        Function<PackageNumber, String> name = number -> pilot.workPackage(number)
                .map(work -> WorkPackageTable.heading(c, work))
                .orElse(c.text("package", number.value()));
        CrossTotals<PackageNumber, Integer> table = budget.costByWorkPackageAndYear();
        c.section("budget.by-package");
        rows(table, name, packageFinding(table, name), "column.package");
    }

    private String packageFinding(CrossTotals<PackageNumber, Integer> table, Function<PackageNumber, String> name) {
        return largest(table)
                .map(number -> c.text(
                        "budget.by-package.finding",
                        name.apply(number),
                        amounts.inWords(table.row(number).total())))
                .orElse(c.text("budget.by-package.subject"));
    }

    private void byType() {
        CrossTotals<CostType, Integer> table = budget.costByTypeAndYear();
        c.section("budget.by-type");
        c.figure(BudgetFigure.of(budget, c.pilotEdition().costTypes(), c.figures()));
        rows(table, types()::label, typeFinding(table), "column.type");
    }

    private String typeFinding(CrossTotals<CostType, Integer> table) {
        return largest(table)
                .map(type -> c.text(
                        "budget.by-type.finding",
                        types().term(type),
                        c.formats().percent(table.row(type).total().shareOf(budget.cost()))))
                .orElse(c.text("budget.by-type.subject"));
    }

    /** The row that costs most, where there are several and one costs more than all others. */
    private static <R> Optional<R> largest(CrossTotals<R, Integer> table) {
        List<R> falling = table.rows().stream()
                .sorted(Comparator.comparing((R row) -> table.row(row).total()).reversed())
                .toList();
        return falling.size() > 1
                        && !table.row(falling.get(0))
                                .total()
                                .equals(table.row(falling.get(1)).total())
                ? Optional.of(falling.get(0))
                : Optional.empty();
    }

    private CostTypeWords types() {
        return c.pilotEdition().costTypes();
    }

    private <R> void rows(CrossTotals<R, Integer> table, Function<R, String> name, String finding, String firstColumn) {
        List<Row> rows = new ArrayList<>();
        for (R row : table.rows()) {
            rows.add(new Row(Row.Role.BODY, amounts(Cell.of(name.apply(row)), table.row(row))));
        }
        addTotal(rows, table.rows().size(), table.byColumn());
        c.table(c.caption(finding, amounts.facts(c)), columns(firstColumn), 0, rows);
    }

    private void ownEffort() {
        CrossTotals<ActorId, Integer> effort = budget.inKindByPartnerAndYear();
        if (effort.total().isZero()) {
            return;
        }
        List<ActorId> partners = effort.rows().stream()
                .filter(partner -> !effort.row(partner).total().isZero())
                .toList();
        List<Row> rows = new ArrayList<>();
        partners.forEach(partner -> rows.add(new Row(Row.Role.BODY, effort(partner, effort.row(partner)))));
        if (partners.size() > 1) {
            rows.add(Row.total(efforts(c.text("sum"), partners, effort.byColumn())));
        }
        c.section("budget.own-effort");
        c.body(aboutEffort());
        c.table(
                c.caption(
                        c.count("budget.own-effort.finding", partners.size(), amounts.inWords(effort.total())),
                        amounts.facts(c)),
                effortColumns(),
                0,
                rows);
    }

    /** How much of it is promised, where the funding plan has it, and where its lines are to be read. */
    private String aboutEffort() {
        Money planned = budget.fundingByKind().of(FundingKind.OWN_EFFORT);
        String lines = c.text("budget.own-effort.hours");
        if (planned.isZero()) {
            return lines;
        }
        Money confirmed = budget.confirmed(FundingKind.OWN_EFFORT);
        return c.text(
                        "budget.own-effort.confirmed",
                        c.formats().percent(confirmed.shareOf(planned)),
                        amounts.inWords(confirmed),
                        amounts.inWords(planned))
                + " "
                + lines;
    }

    /** Hours and kroner side by side, year by year. */
    private List<Column> effortColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(c.text("column.partner"))));
        Stream.concat(budget.years().stream().map(year -> Integer.toString(year)), Stream.of(c.text("column.sum")))
                .forEach(head -> {
                    columns.add(Column.number(c.text("column.hours")).under(head));
                    columns.add(Column.number(c.text("column.kroner")).under(head));
                });
        return columns;
    }

    private List<Cell> effort(ActorId partner, Totals<Integer> kroner) {
        return efforts(c.actor(partner), List.of(partner), kroner);
    }

    private List<Cell> efforts(String name, List<ActorId> partners, Totals<Integer> kroner) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (int year : budget.years()) {
            cells.add(hours(partners, List.of(year)));
            cells.add(Cell.of(amounts.write(kroner.of(year))));
        }
        cells.add(hours(partners, budget.years()));
        cells.add(Cell.of(amounts.write(kroner.total())));
        return cells;
    }

    private Cell hours(List<ActorId> partners, List<Integer> years) {
        BigDecimal hours = partners.stream()
                .flatMap(partner -> years.stream().map(year -> budget.inKindHours(partner, year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Cell.of(hours.signum() == 0 ? "–" : c.formats().decimal(hours));
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
