package no.grobunn.reporting.xlsx.book;

import no.grobunn.core.text.Texts;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

/** What may be entered into the columns of a table: one of a list, or a number that is not negative. */
public final class EntryRules {
    private final BookSheet sheet;
    private final NamedTable table;
    private final Texts texts;
    private final XSSFDataValidationHelper help;

    public EntryRules(BookSheet sheet, NamedTable table, Texts texts) {
        this.sheet = sheet;
        this.table = table;
        this.texts = texts;
        this.help = new XSSFDataValidationHelper(sheet.poi());
    }

    /** One of the texts that a name of the workbook stands for. */
    public void list(String header, String name) {
        add(header, help.createFormulaListConstraint(name), "workbook.choose");
    }

    /** A number from 0 up. */
    public void notNegative(String header) {
        add(header, help.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), "workbook.not-negative");
    }

    private void add(String header, DataValidationConstraint constraint, String key) {
        int column = table.position(header);
        CellRangeAddressList cells = new CellRangeAddressList(table.firstRow(), table.lastRow(), column, column);
        DataValidation rule = help.createValidation(constraint, cells);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        rule.createErrorBox(texts.get(key + ".title"), texts.get(key));
        rule.setEmptyCellAllowed(true);
        sheet.poi().addValidationData(rule);
    }
}
