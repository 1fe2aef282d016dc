package no.grobunn.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lines of a table of a workbook, each as its header names its cells, to be added up by someone who does not trust the sums beside them. */
record Ledger(List<Map<String, String>> lines) {
    static Ledger read(Path workbook, String sheetName) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile().toString())) {
            XSSFSheet sheet = book.getSheet(sheetName);
            XSSFTable table = sheet.getTables().get(0);
            Row header = sheet.getRow(table.getStartRowIndex());
            List<Map<String, String>> lines = new ArrayList<>();
            for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                Map<String, String> line = new HashMap<>();
                for (Cell name : header) {
                    line.put(name.getStringCellValue(), text(sheet.getRow(row).getCell(name.getColumnIndex())));
                }
                lines.add(line);
            }
            return new Ledger(lines);
        }
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }

    /** The lines in which a column has a value. */
    Ledger where(String column, String value) {
        return where(line -> value.equals(line.get(column)));
    }

    Ledger where(Predicate<Map<String, String>> condition) {
        return new Ledger(lines.stream().filter(condition).toList());
    }

    /** The sum of their amounts, to the øre. */
    BigDecimal sum() {
        return lines.stream()
                .map(line -> new BigDecimal(line.get("Beløp")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The different values of a column, in order. */
    List<String> values(String column) {
        return lines.stream().map(line -> line.get(column)).distinct().collect(Collectors.toList());
    }
}
