package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How the workbooks of the Fredrikstad case come out on paper. */
class PrintedPagesTest {
    /** So many digits of ten points on A4 come out at six and a half, the smallest that is read without effort. */
    private static final double LEGIBLE = 220;

    private static final XSSFWorkbook BUDGET = Rendered.read(WorkbookSamples.budget());
    private static final XSSFWorkbook REGISTER = Rendered.read(WorkbookSamples.register());
    private static final XSSFWorkbook LOGFRAME = Rendered.read(WorkbookSamples.logframe());

    @Test
    void no_sheet_is_shrunk_to_letters_too_small_to_read() {
        assertThat(Stream.of(BUDGET, REGISTER, LOGFRAME)
                        .flatMap(book ->
                                IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetAt)))
                .allSatisfy(
                        sheet -> assertThat(width(sheet) / sheet.getPrintSetup().getFitWidth())
                                .as(sheet.getSheetName())
                                .isLessThan(LEGIBLE));
    }

    @Test
    void own_effort_stands_side_by_side_on_one_page_with_room_for_a_difference() {
        XSSFSheet sheet = BUDGET.getSheet("Egeninnsats");

        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRowBreaks()).isEmpty();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
        assertThat(sheet.getRow(3).getCell(9).getStringCellValue()).isEqualTo("Forskjell");
        assertThat(sheet.getColumnWidth(9)).isGreaterThan(10 * 256);
    }

    @Test
    void a_title_is_whole_on_pages_beside_each_other() {
        assertThat(REGISTER.getSheet("Indikatorer").getPrintSetup().getFitWidth())
                .isEqualTo((short) 2);
        assertThat(REGISTER.getSheet("Indikatorer").getMergedRegions()).isEmpty();
        assertThat(REGISTER.getSheet("Verter").getMergedRegions()).hasSize(2);
    }

    @Test
    void a_sheet_that_is_a_little_higher_than_a_page_is_shrunk_to_one() {
        assertThat(List.of("Kostnadssummer", "Finansiering", "Finansieringssummer"))
                .allSatisfy(
                        name -> assertThat(BUDGET.getSheet(name).getPrintSetup().getFitHeight())
                                .as(name)
                                .isEqualTo((short) 1));
    }

    @Test
    void crosses_stand_close_to_each_other_under_headers_that_read_upwards() {
        XSSFSheet sheet = REGISTER.getSheet("Krysstabell");
        XSSFCell header = sheet.getRow(3).getCell(2);

        assertThat(header.getCellStyle().getRotation()).isEqualTo((short) 90);
        assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThan(80);
        assertThat(sheet.getColumnWidth(2) / 256.0).isLessThan(8);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }

    @Test
    void a_sheet_with_a_long_list_is_read_from_the_top_of_its_rows_and_one_with_short_lines_along_their_middle() {
        XSSFSheet sheet = REGISTER.getSheet("Møter");
        XSSFRow innspill = sheet.getRow(5);

        assertThat(cells(innspill))
                .allSatisfy(cell ->
                        assertThat(cell.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP));
        assertThat(cells(REGISTER.getSheet("Verter").getRow(4)))
                .allSatisfy(cell ->
                        assertThat(cell.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.CENTER));
    }

    @Test
    void long_names_take_the_room_that_a_page_has() {
        XSSFWorkbook crowd = Rendered.workbook(SampleDossier.crowd(20), Language.NB);

        assertThat(crowd.getSheet("Kostnadssummer").getColumnWidth(0) / 256.0).isGreaterThan(60);
        assertThat(width(crowd.getSheet("Kostnadssummer"))).isLessThan(145);
    }

    @Test
    void a_long_sheet_is_set_densely() {
        Dossier crowd = SampleDossier.crowd(300);
        XSSFWorkbook budget = Rendered.workbook(crowd, Language.NB);
        XSSFWorkbook register =
                Rendered.read(Rendered.bytes(new RegisterWorkbook(), SampleDossier.order(crowd, Language.NB)));

        assertThat(budget.getSheet("Kostnadssummer").getPrintSetup().getScale()).isEqualTo((short) 78);
        // At its full size it would take a quarter more.
        assertThat(register.getSheet("Aktører").getPrintSetup().getFitHeight()).isEqualTo((short) 10);
    }

    private static List<Cell> cells(XSSFRow row) {
        List<Cell> cells = new ArrayList<>();
        row.forEach(cells::add);
        return cells;
    }

    private static double width(XSSFSheet sheet) {
        int columns = sheet.getRow(3) == null ? 0 : sheet.getRow(3).getLastCellNum();
        return IntStream.range(0, columns)
                        .filter(column -> !sheet.isColumnHidden(column))
                        .map(sheet::getColumnWidth)
                        .sum()
                / 256.0;
    }
}
