package no.grobunn.reporting.xlsx.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook, whichever program wrote it. */
public final class FilledBook {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext SHOWN = new MathContext(15);

    /** Programs do not agree on what day an earlier one is. */
    private static final double FIRST_DAY = 61;

    private FilledBook() {}

    /**
     * The sheets of a workbook that was found to be harmless.
     *
     * @throws IOException if it is no workbook after all
     */
    public static List<FilledSheet> read(InputStream in) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<FilledSheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                sheets.add(sheet(workbook.getSheetAt(i), hidden));
            }
            return sheets;
        }
    }

    private static FilledSheet sheet(XSSFSheet sheet, boolean hidden) {
        List<FilledRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            TreeMap<Integer, CellValue> cells = new TreeMap<>();
            for (Cell cell : row) {
                @Nullable CellValue value = value((XSSFCell) cell);
                if (value != null) {
                    cells.put(cell.getColumnIndex() + 1, value);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(FilledRow.of(row.getRowNum() + 1, cells));
            }
        }
        return new FilledSheet(sheet.getSheetName(), hidden, rows);
    }

    /** What a cell holds; of a formula what its program reckoned when it saved. */
    private static @Nullable CellValue value(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        // A number that nobody reckoned would be read as 0.
        if (formula && !cell.getCTCell().isSetV()) {
            return new CellValue.Fault("=" + cell.getCTCell().getF().getStringValue());
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> words(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell);
            case BOOLEAN -> new CellValue.Flag(cell.getBooleanCellValue());
            case ERROR -> new CellValue.Fault(cell.getErrorCellString());
            default -> null;
        };
    }

    private static @Nullable CellValue words(String text) {
        return text.isEmpty()
                ? null
                : new CellValue.Words(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static CellValue number(XSSFCell cell) {
        double number = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            return day(cell, number);
        }
        // What a program shows of it: sums of øre end in dust beyond.
        BigDecimal exact = BigDecimal.valueOf(number).round(SHOWN);
        String format = cell.getCellStyle().getDataFormatString();
        // What is shown as 25 % is held as 0.25.
        return format != null && format.contains("%")
                ? new CellValue.Words(
                        exact.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %")
                : new CellValue.Numeral(exact);
    }

    private static CellValue day(XSSFCell cell, double number) {
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        if (number > 0 && number < 1) {
            return new CellValue.Words(moment.toLocalTime().toString());
        }
        if (number < FIRST_DAY) {
            return new CellValue.Words(
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new CellValue.Day(moment.toLocalDate())
                : new CellValue.Words(moment.toString());
    }
}
