package no.grobunn.reporting.xlsx.budget;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.EntryRules;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.book.TableColumn;

/** The sheet with the cost lines, a table that every sum of costs rests on. */
final class CostTable {
    private final Texts texts;
    private final NamedTable table;

    private CostTable(Texts texts, NamedTable table) {
        this.texts = texts;
        this.table = table;
    }

    static CostTable write(BookSheet sheet, BudgetContent content) {
        String vat = content.pilot().costsIncludeVat() ? "workbook.with-vat" : "workbook.without-vat";
        SheetHead.write(sheet, content.text("workbook.title.costs"), content.text(vat));
        CostCells cells = new CostCells(content);
        List<TableColumn<CostLine>> columns =
                Arrays.stream(CostColumn.values()).map(cells::column).toList();
        String name = BudgetName.COSTS.in(content.texts());
        NamedTable table = NamedTable.write(
                sheet, name, SheetHead.ROWS, columns, content.pilot().costs());
        makeRoom(table, sheet, content);
        sheet.mark();
        sheet.freeze(SheetHead.ROWS + 1, 1);
        sheet.repeat(SheetHead.ROWS);
        table.calculate(sheet, content.text(CostColumn.AMOUNT.key()), CostCells.product(content.texts()));
        restrict(new EntryRules(sheet, table, content.texts()), content.texts());
        return new CostTable(content.texts(), table);
    }

    /** A column, as formulas write it. */
    String column(CostColumn column) {
        return table.column(texts.get(column.key()));
    }

    private static void makeRoom(NamedTable table, BookSheet sheet, BudgetContent content) {
        String partner = content.text(CostColumn.PARTNER.key());
        content.labels(content.axes().partners()).forEach(label -> table.makeRoom(sheet, partner, label));
        String type = content.text(CostColumn.TYPE.key());
        content.axes()
                .types()
                .forEach(one -> table.makeRoom(sheet, type, content.types().of(one)));
    }

    private static void restrict(EntryRules entries, Texts texts) {
        entries.list(texts.get(CostColumn.PACKAGE.key()), BudgetName.PACKAGES.in(texts));
        entries.list(texts.get(CostColumn.PARTNER.key()), BudgetName.PARTNERS.in(texts));
        entries.list(texts.get(CostColumn.TYPE.key()), BudgetName.TYPES.in(texts));
        entries.list(texts.get(CostColumn.YEAR.key()), BudgetName.YEARS.in(texts));
        entries.list(texts.get(CostColumn.IN_KIND.key()), BudgetName.YES_NO.in(texts));
        entries.list(texts.get(CostColumn.ELIGIBLE.key()), BudgetName.YES_NO.in(texts));
        entries.notNegative(texts.get(CostColumn.HOURS.key()));
        entries.notNegative(texts.get(CostColumn.RATE.key()));
        entries.notNegative(texts.get(CostColumn.AMOUNT.key()));
    }
}
