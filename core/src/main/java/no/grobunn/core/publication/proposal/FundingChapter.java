package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.FundingFigure;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;

/** Who pays: by kind, source and year, how sure it is, and whether it covers the cost. */
final class FundingChapter {
    private final Composition c;
    private final PilotSketch pilot;
    private final Budget budget;
    private final AmountStyle amounts;

    private FundingChapter(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
        budget = pilot.budget();
        amounts = AmountStyle.whole(
                c.formats(), pilot.funding().stream().map(FundingLine::amount).toList());
    }

    static void write(Composition c) {
        FundingChapter chapter = new FundingChapter(c);
        c.chapter("funding");
        if (chapter.budget.funding().isZero()) {
            c.proseOrUnwritten(null, "funding");
            return;
        }
        c.figure(FundingFigure.of(chapter.pilot, c.figures()));
        chapter.bySource();
        chapter.balance();
    }

    private void bySource() {
        List<Row> rows = new ArrayList<>();
        CrossTotals<FundingKind, Integer> kinds = budget.fundingByKindAndYear();
        for (FundingKind kind : kinds.rows()) {
            List<ActorId> sources = budget.sources().stream()
                    .filter(source -> pilot.funding().stream()
                            .anyMatch(line -> line.source().equals(source) && line.kind() == kind))
                    .toList();
            if (sources.size() == 1) {
                rows.add(row(
                        Row.Role.GROUP,
                        Cell.named(c.texts().termCapitalised(kind), c.actor(sources.get(0))),
                        kinds.row(kind),
                        status(sources.get(0), kind)));
                continue;
            }
            rows.add(row(Row.Role.GROUP, Cell.of(c.texts().termCapitalised(kind)), kinds.row(kind), ""));
            for (ActorId source : sources) {
                rows.add(row(
                        Row.Role.MEMBER,
                        Cell.of(c.actor(source)),
                        budget.fundingByKindAndYear(source).row(kind),
                        status(source, kind)));
            }
        }
        if (rows.size() > 1) {
            rows.add(row(Row.Role.TOTAL, Cell.of(c.text("sum")), budget.fundingByYear(), ""));
        }
        c.table(c.caption(finding(), amounts.facts(c)), columns(), 0, rows);
    }

    /** How much is promised; what the grant comes to stands above the figure. */
    private String finding() {
        return budget.confirmed().isZero()
                ? c.text("funding.unconfirmed")
                : c.text(
                        "funding.confirmed",
                        c.formats().percent(budget.confirmed().shareOf(budget.funding())));
    }

    private Row row(Row.Role role, Cell name, Totals<Integer> years, String status) {
        List<Cell> cells = new ArrayList<>(List.of(name));
        budget.years().forEach(year -> cells.add(Cell.of(amounts.write(years.of(year)))));
        cells.add(Cell.of(amounts.write(years.total())));
        cells.add(Cell.of(status));
        return new Row(role, cells);
    }

    private String status(ActorId source, FundingKind kind) {
        return pilot.funding().stream()
                .filter(line -> line.source().equals(source) && line.kind() == kind)
                .map(FundingLine::status)
                .distinct()
                .map(c.texts()::term)
                .collect(Collectors.joining(", "));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(c.text("column.source"))));
        budget.years().forEach(year -> columns.add(Column.number(Integer.toString(year))));
        columns.add(Column.number(c.text("column.sum")));
        columns.add(Column.code(c.text("column.status")));
        return columns;
    }

    private void balance() {
        Money difference = budget.difference();
        if (difference.isZero()) {
            c.body(c.text("funding.balanced", amounts.inWords(budget.cost())));
        } else if (difference.isNegative()) {
            c.body(c.text("funding.surplus", c.formats().money(Money.ZERO.minus(difference))));
        } else {
            c.body(c.text("funding.missing", c.formats().money(difference)));
        }
    }
}
