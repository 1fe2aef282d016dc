package no.grobunn.reporting.xlsx.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.Totals;
import no.grobunn.core.text.Formats;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Colours;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.chart.BarChart;
import no.grobunn.reporting.xlsx.chart.ChartCells;
import no.grobunn.reporting.xlsx.chart.ChartPlace;
import no.grobunn.reporting.xlsx.chart.ChartSeries;
import no.grobunn.reporting.xlsx.chart.ChartText;
import org.apache.poi.ss.util.CellReference;

/** The sheet with the charts, drawn from the cells of the sums. */
final class BudgetCharts {
    private static final ChartPlace LEFT = new ChartPlace(SheetHead.ROWS, 0, SheetHead.ROWS + 24, 7);
    private static final ChartPlace RIGHT = new ChartPlace(SheetHead.ROWS, 8, SheetHead.ROWS + 24, 15);

    private final BookSheet sheet;
    private final BudgetContent content;

    private BudgetCharts(BookSheet sheet, BudgetContent content) {
        this.sheet = sheet;
        this.content = content;
    }

    static void write(BookSheet sheet, CostTotals costs, FundingTotals funding, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.charts"), content.text("workbook.note.charts"));
        BudgetCharts charts = new BudgetCharts(sheet, content);
        if (content.budget().cost().isZero()) {
            sheet.text(LEFT.row(), LEFT.column(), content.text("workbook.chart.no-costs"), Look.NOTE);
        } else {
            charts.costs(costs.byType());
        }
        if (content.budget().funding().isZero()) {
            sheet.text(RIGHT.row(), RIGHT.column(), content.text("workbook.chart.no-funding"), Look.NOTE);
        } else {
            charts.funding(funding.byKind());
        }
    }

    private void costs(SumBlock byType) {
        List<CostType> types = content.axes().types();
        List<ChartSeries> series = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            series.add(series(byType, byType.firstRow() + i, types.get(i), i));
        }
        YearGrid grid = byType.grid();
        String years = Ref.fixed(YearGrid.HEADER, 1) + ":"
                + Ref.fixed(YearGrid.HEADER, grid.years().size());
        List<String> labels = grid.years().stream().map(String::valueOf).toList();
        Budget budget = content.budget();
        ChartText text = text(
                "workbook.chart.costs",
                listed(budget.costByYear(), String::valueOf),
                budget.costByType(),
                content.types().inSentence(),
                grid);
        BarChart.stacked(sheet, LEFT, text, new ChartCells<>(grid.sheet().ref(years), labels), series);
    }

    private ChartSeries series(SumBlock block, int row, CostType type, int place) {
        YearGrid grid = block.grid();
        CrossTotals<CostType, Integer> sums = content.budget().costByTypeAndYear();
        List<Money> amounts =
                grid.years().stream().map(year -> sums.at(type, year)).toList();
        String cells = Ref.fixed(row, 1) + ":" + Ref.fixed(row, grid.years().size());
        return new ChartSeries(
                content.types().of(type),
                new CellReference(grid.sheet().name(), row, 0, true, true),
                new ChartCells<>(grid.sheet().ref(cells), amounts),
                Colours.STACK.get(place % Colours.STACK.size()));
    }

    private void funding(SumBlock byKind) {
        YearGrid grid = byKind.grid();
        Totals<FundingKind> sums = content.budget().fundingByKind();
        List<FundingKind> kinds = content.axes().kinds();
        ChartSeries series = new ChartSeries(
                content.text("workbook.sum"),
                new CellReference(grid.sheet().name(), YearGrid.HEADER, grid.totalColumn(), true, true),
                new ChartCells<>(
                        column(byKind, grid.totalColumn()),
                        kinds.stream().map(sums::of).toList()),
                Colours.ACCENT);
        List<String> names =
                kinds.stream().map(content.texts()::termCapitalised).toList();
        ChartText text =
                text("workbook.chart.funding", listed(sums, content.texts()::term), sums, content.texts()::term, grid);
        BarChart.lying(sheet, RIGHT, text, new ChartCells<>(column(byKind, 0), names), series);
    }

    private static String column(SumBlock block, int column) {
        return block.grid().sheet().ref(Ref.fixed(block.firstRow(), column) + ":" + Ref.fixed(block.lastRow(), column));
    }

    private <K> ChartText text(String key, String facts, Totals<K> parts, Function<K, String> word, YearGrid numbers) {
        K largest = parts.keys().stream().max(Comparator.comparing(parts::of)).orElseThrow();
        String alternative = content.text(
                key + ".alternative",
                facts,
                word.apply(largest),
                money(parts.of(largest)),
                numbers.sheet().name());
        return new ChartText(content.text(key), alternative, content.texts().language());
    }

    private <K> String listed(Totals<K> totals, Function<K, String> word) {
        return totals.keys().stream()
                .map(key -> word.apply(key) + ": " + money(totals.of(key)))
                .collect(Collectors.joining("; "));
    }

    private String money(Money money) {
        return Formats.of(content.texts().language()).money(money);
    }
}
