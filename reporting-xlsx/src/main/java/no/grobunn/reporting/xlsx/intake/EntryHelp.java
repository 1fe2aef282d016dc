package no.grobunn.reporting.xlsx.intake;

import java.util.Optional;
import no.grobunn.core.sheet.EntryKind;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.text.Excerpt;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

/** What a program shows beside a cell while it is filled in: what it is for, a drop-down where there is a choice, a word against what cannot be right. */
final class EntryHelp {
    /** A prompt's title and text (ECMA-376 part 1, 18.3.1.32). */
    private static final int TITLE = 32;

    private static final int PROMPT = 255;

    /** Excel's first and last day. */
    private static final String FIRST_DAY = "1";

    private static final String LAST_DAY = "2958465";

    private final BookSheet sheet;
    private final EntryLists lists;
    private final ColumnPlaces places;
    private final Texts texts;
    private final XSSFDataValidationHelper help;

    EntryHelp(BookSheet sheet, EntryLists lists, ColumnPlaces places, Texts texts) {
        this.sheet = sheet;
        this.lists = lists;
        this.places = places;
        this.texts = texts;
        this.help = new XSSFDataValidationHelper(sheet.poi());
    }

    /** Adds it to cells of a column. */
    void add(FormColumn column, int firstRow, int lastRow, int number) {
        CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, number, number);
        DataValidation rule = help.createValidation(constraint(column), cells);
        rule.setEmptyCellAllowed(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(Excerpt.of(column.heading(), TITLE), prompt(column));
        object(column, rule);
        sheet.poi().addValidationData(rule);
    }

    private String prompt(FormColumn column) {
        String required = column.required() ? " " + texts.get("sheet.prompt.required") : "";
        String several = column.several() ? " " + texts.get("sheet.prompt.several") : "";
        return Excerpt.of(column.help(), PROMPT - required.length() - several.length()) + required + several;
    }

    private DataValidationConstraint constraint(FormColumn column) {
        EntryKind entry = column.entry();
        if (entry instanceof EntryKind.Choice choice) {
            return help.createFormulaListConstraint(lists.name(choice.words()));
        }
        if (entry instanceof EntryKind.Name name) {
            Optional<String> range = places.range(name.column());
            return range.map(help::createFormulaListConstraint).orElseGet(this::anything);
        }
        if (column.several()) {
            return anything();
        }
        if (entry instanceof EntryKind.WholeNumber number) {
            return help.createIntegerConstraint(
                    OperatorType.BETWEEN, Long.toString(number.least()), Long.toString(number.most()));
        }
        if (entry instanceof EntryKind.Decimal) {
            return help.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        }
        return entry instanceof EntryKind.Day
                ? help.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null)
                : anything();
    }

    private DataValidationConstraint anything() {
        return help.createTextLengthConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
    }

    /** Where a cell may hold several, none of them is what the drop-down offers, so nothing is objected to. */
    private void object(FormColumn column, DataValidation rule) {
        EntryKind entry = column.entry();
        rule.setShowErrorBox(
                !column.several() && !(entry instanceof EntryKind.Text || entry instanceof EntryKind.NumberOrWords));
        if (entry instanceof EntryKind.Choice) {
            rule.createErrorBox(texts.get("workbook.choose.title"), texts.get("workbook.choose"));
        } else if (entry instanceof EntryKind.Name name) {
            // Whoever fills in one sheet before the other may go on.
            rule.setErrorStyle(ErrorStyle.WARNING);
            rule.createErrorBox(
                    texts.get("sheet.entry.name.title"), texts.get("sheet.entry.name", places.sheet(name.column())));
        } else if (entry instanceof EntryKind.WholeNumber number) {
            rule.createErrorBox(
                    texts.get("sheet.entry.number.title"),
                    texts.get("sheet.entry.number", Long.toString(number.least()), Long.toString(number.most())));
        } else if (entry instanceof EntryKind.Decimal) {
            rule.createErrorBox(texts.get("workbook.not-negative.title"), texts.get("workbook.not-negative"));
        } else if (entry instanceof EntryKind.Day) {
            rule.createErrorBox(texts.get("sheet.entry.date.title"), texts.get("sheet.entry.date"));
        }
    }
}
