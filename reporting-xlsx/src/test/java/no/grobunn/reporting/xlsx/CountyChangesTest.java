package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.judge.LibreOffice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The county changes a cell in a spreadsheet that is not ours, and everything follows. */
class CountyChangesTest {
    private static final int LINE = 2;

    @TempDir
    Path folder;

    @Test
    void the_sums_follow_an_amount() throws Exception {
        SheetReader sums = sums(change("Beløp", cell -> cell.setCellValue(100_000)));

        assertThat(number(sums, "Kostnader per partner", "Laboratoriet", "2028"))
                .isEqualTo(100_000);
        assertThat(number(sums, "Kostnader per arbeidspakke", "2 Utprøving", "2028"))
                .isEqualTo(100_000);
        assertThat(number(sums, "Kostnader per kostnadstype", "Innkjøp av FoU-tjenester", "Sum"))
                .isEqualTo(100_000);
    }

    @Test
    void the_sums_follow_a_partner() throws Exception {
        SheetReader sums = sums(change("Partner", cell -> cell.setCellValue("Skolen")));

        assertThat(number(sums, "Kostnader per partner", "Laboratoriet", "2028"))
                .isZero();
        assertThat(number(sums, "Kostnader per partner", "Skolen", "2028")).isEqualTo(95_000 + 52_325);
    }

    @Test
    void the_sums_and_the_checks_follow_a_year() throws Exception {
        XSSFWorkbook reckoned = change("År", cell -> cell.setCellValue(2029));

        assertThat(number(sums(reckoned), "Kostnader per partner", "Laboratoriet", "2028"))
                .isZero();
        assertThat(number(sums(reckoned), "Kostnader per partner", "Laboratoriet", "2029"))
                .isEqualTo(95_000);
        SheetReader checks = SheetReader.of(reckoned, "Kontroll");
        assertThat(number(checks, "Kostnader og finansiering", "Forskjell", "2028"))
                .isEqualTo(-95_000);
        assertThat(checks.cell("Kostnader og finansiering", "Kontroll", "2029").getStringCellValue())
                .isEqualTo("Avvik");
    }

    private XSSFWorkbook change(String column, Consumer<Cell> change) throws IOException, InterruptedException {
        try (XSSFWorkbook workbook = Rendered.workbook(SampleDossier.balanced(), Language.NB);
                ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
            XSSFTable table = workbook.getTable("Kostnader");
            change.accept(table.getXSSFSheet()
                    .getRow(table.getStartRowIndex() + 1 + LINE)
                    .getCell(table.findColumnIndex(column)));
            workbook.write(changed);
            return Rendered.read(LibreOffice.required().reckoned(changed.toByteArray(), folder));
        }
    }

    private static SheetReader sums(XSSFWorkbook workbook) {
        return SheetReader.of(workbook, "Kostnadssummer");
    }

    private static double number(SheetReader sheet, String block, String row, String column) {
        return sheet.cell(block, row, column).getNumericCellValue();
    }
}
