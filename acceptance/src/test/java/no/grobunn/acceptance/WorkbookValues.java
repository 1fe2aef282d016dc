package no.grobunn.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The values of a workbook's formulas by sheet and cell; numbers to six decimals, so that binary dust does not count. */
final class WorkbookValues {
    private WorkbookValues() {}

    /** As they were written or last reckoned. */
    static Map<String, String> cached(Path workbook) throws IOException {
        return read(
                workbook,
                book -> cell -> cell.getCachedFormulaResultType() == CellType.NUMERIC
                        ? number(cell.getNumericCellValue())
                        : cell.getRichStringCellValue().getString());
    }

    /** As POI's evaluator reckons them. */
    static Map<String, String> reckoned(Path workbook) throws IOException {
        return read(workbook, book -> {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            return cell -> {
                CellValue value = evaluator.evaluate(cell);
                return value.getCellType() == CellType.NUMERIC
                        ? number(value.getNumberValue())
                        : String.valueOf(value.getStringValue());
            };
        });
    }

    /** As they stand in the cells of another workbook, formula or not. */
    static Map<String, String> at(Path workbook, Iterable<String> places) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(workbook.toString())) {
            for (String place : places) {
                int cut = place.lastIndexOf('!');
                CellReference cell = new CellReference(place.substring(cut + 1));
                values.put(
                        place,
                        shown(book.getSheet(place.substring(0, cut))
                                .getRow(cell.getRow())
                                .getCell(cell.getCol())));
            }
        }
        return values;
    }

    private static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? number(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private static Map<String, String> read(Path workbook, Function<XSSFWorkbook, Function<Cell, String>> reader)
            throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(workbook.toString())) {
            Function<Cell, String> value = reader.apply(book);
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(sheet.getSheetName() + "!" + cell.getAddress(), value.apply(cell));
                        }
                    }
                }
            }
        }
        return values;
    }

    private static String number(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
