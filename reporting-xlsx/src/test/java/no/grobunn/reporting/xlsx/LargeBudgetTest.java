package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.judge.LibreOffice;
import no.grobunn.reporting.xlsx.judge.OpenXmlValidator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table too long to be kept in memory is written line by line, and nobody can tell. */
class LargeBudgetTest {
    private static final int HEAD = 4;
    private static final int KEPT = 2_000;

    @TempDir
    Path folder;

    @Test
    void a_line_that_is_written_looks_like_one_that_is_kept() {
        XSSFSheet kept = costs(lines(KEPT));
        XSSFSheet written = costs(lines(2 * KEPT));

        for (int row = 0; row < KEPT + HEAD; row++) {
            assertAlike(kept.getRow(row), written.getRow(row));
            assertAlike(kept.getRow(row), written.getRow(row < HEAD ? row : row + KEPT));
        }
        for (int column = 0; column < 12; column++) {
            assertThat(written.getColumnWidth(column)).isEqualTo(kept.getColumnWidth(column));
        }
        assertThat(written.getTables().get(0).getEndRowIndex()).isEqualTo(2 * KEPT + HEAD - 1);
    }

    @Test
    void microsofts_validator_finds_nothing_in_it() throws Exception {
        byte[] workbook = Rendered.bytes(lines(KEPT + 1), Language.NB);

        assertThat(OpenXmlValidator.required().verdict(workbook, folder)).contains("\"errors\": []");
    }

    @Test
    void libreoffice_reckons_the_same_sums() throws Exception {
        byte[] ours = Rendered.bytes(lines(KEPT + 1), Language.NB);
        XSSFWorkbook reckoned = Rendered.read(LibreOffice.required().reckoned(ours, folder));

        SheetReader mine = SheetReader.of(Rendered.read(ours), "Kostnadssummer");
        SheetReader theirs = SheetReader.of(reckoned, "Kostnadssummer");
        assertThat(theirs.cell("Kostnader per partner", "Skolen", "Sum").getNumericCellValue())
                .isEqualTo(mine.cell("Kostnader per partner", "Skolen", "Sum").getNumericCellValue())
                .isPositive();
    }

    @Test
    void writing_it_can_be_cancelled() {
        AtomicInteger asked = new AtomicInteger();
        ReportOrder order = ReportOrder.builder(lines(2 * KEPT), SampleDossier.DATE)
                .cancelledWhen(() -> asked.incrementAndGet() > 8)
                .build();

        assertThatThrownBy(() -> new BudgetWorkbook().render(order, OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    /** Lines that repeat each other after so many, so that a longer table has nothing that a shorter one has not. */
    private static Dossier lines(int count) {
        List<CostLine> some = new ArrayList<>(SampleDossier.balancedPilot().build().costs().stream()
                .map(LargeBudgetTest::unnamed)
                .toList());
        for (String words : List.of("=A1+1", "_x0041_ & <b>", "  to\nlinjer ", "en lang tekst ".repeat(12))) {
            some.add(CostLine.builder(
                            some.get(2).workPackage(),
                            some.get(2).actor(),
                            some.get(2).type(),
                            2028)
                    .amount(some.get(2).total())
                    .purpose(words)
                    .build());
        }
        some.remove(some.size() - 5);
        List<CostLine> costs = IntStream.range(0, count)
                .mapToObj(i -> some.get(i % some.size()))
                .toList();
        return SampleDossier.with(SampleDossier.balancedPilot().costs(costs).build());
    }

    private static CostLine unnamed(CostLine line) {
        return CostLine.builder(line.workPackage(), line.actor(), line.type(), line.year())
                .hours(line.hours())
                .rate(line.rate())
                .amount(line.total())
                .purpose(line.purpose())
                .person(line.person())
                .inKind(line.inKind())
                .eligible(line.eligible())
                .build();
    }

    private static XSSFSheet costs(Dossier dossier) {
        return Rendered.workbook(dossier, Language.NB).getSheet("Kostnader");
    }

    private static void assertAlike(Row kept, Row written) {
        if (kept == null) {
            assertThat(written).isNull();
            return;
        }
        assertThat(written.getHeight()).isEqualTo(kept.getHeight());
        assertThat(written.getLastCellNum()).isEqualTo(kept.getLastCellNum());
        for (Cell cell : kept) {
            Cell other = written.getCell(cell.getColumnIndex());
            assertThat(other.getCellType()).isEqualTo(cell.getCellType());
            assertThat(shown(other)).as("%s", cell.getAddress()).isEqualTo(shown(cell));
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            assertThat(((XSSFCellStyle) other.getCellStyle()).getCoreXf().xmlText())
                    .isEqualTo(style.getCoreXf().xmlText());
        }
    }

    private static String shown(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return cell.getCellFormula() + " = " + cell.getNumericCellValue();
        }
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
