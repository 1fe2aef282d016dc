package no.grobunn.reporting.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The budget workbook made of a dossier, and read back. */
final class Rendered {
    private Rendered() {}

    static byte[] bytes(ReportRequest request) {
        return bytes(new BudgetWorkbook(), request);
    }

    /** Any workbook. */
    static byte[] bytes(ReportPlugin report, ReportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.render(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(Dossier dossier, Language language) {
        return bytes(SampleDossier.order(dossier, language));
    }

    static XSSFWorkbook workbook(Dossier dossier, Language language) {
        return read(bytes(dossier, language));
    }

    static XSSFWorkbook read(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .toList();
    }

    static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    static String address(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
