package no.grobunn.reporting.xlsx;

import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Finds a cell as a person does: by the sheet, the heading of its block, the label of its row and the header of its column. */
record SheetReader(XSSFSheet sheet) {
    static SheetReader of(XSSFWorkbook workbook, String sheet) {
        return new SheetReader(workbook.getSheet(sheet));
    }

    Cell cell(String heading, String label, String column) {
        int row = row(label, row(heading, 0) + 1);
        return sheet.getRow(row).getCell(column(column));
    }

    double value(String heading, String label, String column) {
        return cell(heading, label, column).getNumericCellValue();
    }

    int row(String label, int from) {
        for (int row = from; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null && label.equals(text(sheet.getRow(row).getCell(0)))) {
                return row;
            }
        }
        throw new NoSuchElementException(sheet.getSheetName() + " has no row " + label + " from " + from);
    }

    int column(String header) {
        Row headers = sheet.getRow(3);
        for (Cell cell : headers) {
            if (header.equals(text(cell))) {
                return cell.getColumnIndex();
            }
        }
        throw new NoSuchElementException(sheet.getSheetName() + " has no column " + header);
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? Integer.toString((int) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
