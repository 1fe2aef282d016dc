package no.grobunn.reporting.xlsx.budget;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.EntryRules;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.Precision;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.book.TableColumn;

/** The sheet with the funding lines, a table that every sum of funding rests on. */
final class FundingTable {
    private final Texts texts;
    private final NamedTable table;

    private FundingTable(Texts texts, NamedTable table) {
        this.texts = texts;
        this.table = table;
    }

    static FundingTable write(BookSheet sheet, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.funding"), content.text("workbook.note.funding"));
        List<TableColumn<FundingLine>> columns = Arrays.stream(FundingColumn.values())
                .map(column -> column(column, content))
                .toList();
        String name = BudgetName.FUNDING.in(content.texts());
        NamedTable table = NamedTable.write(
                sheet, name, SheetHead.ROWS, columns, content.pilot().funding());
        makeRoom(table, sheet, content);
        sheet.mark();
        sheet.freeze(SheetHead.ROWS + 1, 1);
        sheet.repeat(SheetHead.ROWS);
        restrict(new EntryRules(sheet, table, content.texts()), content.texts());
        return new FundingTable(content.texts(), table);
    }

    /** A column, as formulas write it. */
    String column(FundingColumn column) {
        return table.column(texts.get(column.key()));
    }

    private static TableColumn<FundingLine> column(FundingColumn column, BudgetContent content) {
        Texts texts = content.texts();
        String header = texts.get(column.key());
        return switch (column) {
            case LINE ->
                TableColumn.texts(
                        header, line -> line.id() == null ? null : line.id().value());
            case SOURCE -> TableColumn.texts(header, line -> content.label(line.source()));
            case KIND -> TableColumn.texts(header, line -> texts.termCapitalised(line.kind()));
            case YEAR -> TableColumn.ordinals(header, FundingLine::year);
            case AMOUNT ->
                TableColumn.numbers(
                        header, amountLook(content), line -> line.amount().kroner());
            case STATUS -> TableColumn.texts(header, line -> texts.termCapitalised(line.status()));
            case EVIDENCE -> TableColumn.texts(header, FundingLine::evidence);
        };
    }

    private static Look amountLook(BudgetContent content) {
        return Look.number(Precision.of(content.pilot().funding().stream().map(FundingLine::amount)));
    }

    private static void makeRoom(NamedTable table, BookSheet sheet, BudgetContent content) {
        String source = content.text(FundingColumn.SOURCE.key());
        content.labels(content.axes().sources()).forEach(label -> table.makeRoom(sheet, source, label));
        String kind = content.text(FundingColumn.KIND.key());
        content.axes()
                .kinds()
                .forEach(one -> table.makeRoom(sheet, kind, content.texts().termCapitalised(one)));
    }

    private static void restrict(EntryRules entries, Texts texts) {
        entries.list(texts.get(FundingColumn.SOURCE.key()), BudgetName.SOURCES.in(texts));
        entries.list(texts.get(FundingColumn.KIND.key()), BudgetName.KINDS.in(texts));
        entries.list(texts.get(FundingColumn.YEAR.key()), BudgetName.YEARS.in(texts));
        entries.list(texts.get(FundingColumn.STATUS.key()), BudgetName.STATUSES.in(texts));
        entries.notNegative(texts.get(FundingColumn.AMOUNT.key()));
    }
}
