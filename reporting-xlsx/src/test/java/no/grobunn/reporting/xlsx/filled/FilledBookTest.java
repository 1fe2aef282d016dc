package no.grobunn.reporting.xlsx.filled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.CellValue.Day;
import no.grobunn.core.sheet.CellValue.Fault;
import no.grobunn.core.sheet.CellValue.Flag;
import no.grobunn.core.sheet.CellValue.Numeral;
import no.grobunn.core.sheet.CellValue.Words;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.reporting.xlsx.IntakeWorkbook;
import no.grobunn.reporting.xlsx.WorkbookSamples;
import no.grobunn.reporting.xlsx.guard.HostileFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cell holds is read whichever program wrote it, and nothing of it is lost. */
class FilledBookTest {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    @TempDir
    Path folder;

    @Test
    void a_cell_holds_what_its_kind_says() throws Exception {
        assertThat(
                        row(
                                "<c><v>7.50</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                                        + "<c t=\"str\"><v>a\nb</v></c><c t=\"inlineStr\"><is><r><t>to </t></r><r><t>ord</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"))
                .isEqualTo(Map.of(
                        1, number("7.5"),
                        2, new Flag(true),
                        3, new Fault("#REF!"),
                        4, new Words("a\nb"),
                        5, new Words("to ord")));
    }

    @Test
    void what_is_empty_holds_nothing() throws Exception {
        assertThat(read(sheet("<row><c s=\"1\"/><c t=\"s\"/><c t=\"str\"><v></v></c><c><v> </v></c></row>"))
                        .get(0)
                        .rows())
                .isEmpty();
    }

    @Test
    void what_some_program_adds_to_a_cell_is_not_its_value() throws Exception {
        assertThat(
                        row(
                                "<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c><c><extLst><ext><v>3</v></ext></extLst></c>"))
                .isEqualTo(Map.of(1, number("1")));
    }

    @Test
    void a_formula_holds_what_was_reckoned_and_is_a_fault_if_nothing_was() throws Exception {
        assertThat(row("<c><f>1+1</f><v>2</v></c><c><f>B1</f></c><c><f t=\"shared\" si=\"0\"/></c>"
                        + "<c><f>C1</f><v/></c><c t=\"str\"><f>\"\"</f><v/></c>"))
                .isEqualTo(Map.of(1, number("2"), 2, new Fault("=B1"), 3, new Fault("="), 4, new Fault("=C1")));
    }

    @Test
    void a_shared_text_is_read_in_all_its_pieces_without_reading_aids() throws Exception {
        HostileFile file = new HostileFile()
                .shared("<si><r><t>en </t></r><r><rPr><b/></rPr><t>to</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>hjelp</t></rPh><phoneticPr fontId=\"1\"/></si><si><t/></si>")
                .sheet("<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row></sheetData>");

        assertThat(read(file).get(0).rows().get(0).cells()).isEqualTo(Map.of(1, new Words("en to")));
    }

    @Test
    void an_escaped_character_is_that_character() throws Exception {
        assertThat(row("<c t=\"str\"><v>a_x000D__x000A_b_x005F_x0041_ x_x</v></c>"))
                .isEqualTo(Map.of(1, new Words("a\nb_x0041_ x_x")));
    }

    @Test
    void a_day_may_be_written_as_people_do() throws Exception {
        assertThat(row("<c t=\"d\"><v>2026-01-31</v></c><c t=\"d\"><v>2026-01-31T00:00:00.000Z</v></c>"
                        + "<c t=\"d\"><v>2026-01-31T09:30</v></c><c t=\"d\"><v>snart</v></c>"))
                .isEqualTo(Map.of(
                        1, new Day(LocalDate.of(2026, 1, 31)),
                        2, new Day(LocalDate.of(2026, 1, 31)),
                        3, new Words("2026-01-31T09:30"),
                        4, new Words("snart")));
    }

    @Test
    void a_style_tells_days_and_shares_from_numbers() throws Exception {
        String cells = "<c s=\"1\"><v>44927</v></c><c s=\"2\"><v>44927</v></c><c s=\"3\"><v>0.25</v></c>"
                + "<c><v>44927</v></c><c s=\"1\"><v>1E+300</v></c><c s=\"1\"><v>0.5</v></c><c s=\"3\"><v>1E+300</v></c>";

        assertThat(read(styled(cells)).get(0).rows().get(0).cells())
                .isEqualTo(Map.of(
                        1, new Day(LocalDate.of(2023, 1, 1)),
                        2, new Day(LocalDate.of(2023, 1, 1)),
                        3, new Words("25 %"),
                        4, number("44927"),
                        5, number("1E+300"),
                        6, new Words("12:00"),
                        7, number("1E+300")));
    }

    @Test
    void days_may_be_counted_from_1904() throws Exception {
        HostileFile file = styled("<c s=\"1\"><v>0</v></c><c s=\"1\"><v>43465</v></c>")
                .part(
                        HostileFile.WORKBOOK,
                        HostileFile.workbook("").replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertThat(read(file).get(0).rows().get(0).cells())
                .isEqualTo(Map.of(1, new Day(LocalDate.of(1904, 1, 1)), 2, new Day(LocalDate.of(2023, 1, 1))));
    }

    @Test
    void rows_and_cells_stand_where_they_say_in_whatever_order() throws Exception {
        List<FilledRow> rows = read(sheet("<row r=\"5\"><c r=\"AB5\"><v>1</v></c><c r=\"B5\"><v>2</v></c></row>"
                        + "<row r=\"2\"><c><v>3</v></c></row><row><c><v>4</v></c></row>"
                        + "<row r=\"5\"><c r=\"C5\"><v>5</v></c></row>"))
                .get(0)
                .rows();

        assertThat(rows)
                .containsExactly(
                        FilledRow.of(2, Map.of(1, number("3"))),
                        FilledRow.of(3, Map.of(1, number("4"))),
                        FilledRow.of(5, Map.of(28, number("1"), 2, number("2"), 3, number("5"))));
    }

    @Test
    void a_cell_that_does_not_say_where_it_stands_follows_the_last() throws Exception {
        assertThat(read(sheet("<row r=\"4\"><c r=\"AB4\"><v>2</v></c><c/><c><v>3</v></c></row>"))
                        .get(0)
                        .rows())
                .containsExactly(FilledRow.of(4, Map.of(28, number("2"), 30, number("3"))));
    }

    /** Some programs write a cell wherever something could be filled in. */
    @Test
    void cells_in_which_nothing_stands_are_many_and_cost_nothing() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column <= 'Z'; column++) {
                rows.append("<c r=\"").append(column).append(row).append("\" s=\"0\"/>");
            }
            rows.append("</row>");
        }

        assertThat(read(sheet(rows + "<row><c><v>7</v></c></row>")).get(0).rows())
                .containsExactly(FilledRow.of(20_001, Map.of(1, number("7"))));
    }

    @Test
    void a_workbook_in_the_strict_form_is_read_too() throws Exception {
        HostileFile file = new HostileFile()
                .everywhere("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                .everywhere(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        STRICT + "officeDocument/relationships");

        assertThat(read(file).get(0).rows()).containsExactly(FilledRow.of(1, Map.of(1, number("7"))));
    }

    @Test
    void parts_are_found_from_the_root_or_from_where_they_are_named() throws Exception {
        for (String target : List.of("/xl/worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml")) {
            HostileFile file = new HostileFile()
                    .relationships(
                            HostileFile.WORKBOOK_RELATIONSHIPS,
                            HostileFile.relationship("rId1", "worksheet", target, ""));
            assertThat(read(file).get(0).rows()).hasSize(1);
        }
    }

    @Test
    void a_sheet_may_be_hidden_or_a_chart() throws Exception {
        HostileFile file = new HostileFile()
                .relationships(
                        HostileFile.WORKBOOK_RELATIONSHIPS,
                        HostileFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                                + HostileFile.relationship("rId2", "chartsheet", "chartsheets/sheet1.xml", ""))
                .part("xl/chartsheets/sheet1.xml", HostileFile.spreadsheet("chartsheet", ""))
                .part(
                        HostileFile.WORKBOOK,
                        HostileFile.workbook("")
                                .replace("<sheet ", "<sheet state=\"veryHidden\" ")
                                .replace("</sheets>", "<sheet name=\"Figur\" sheetId=\"2\" r:id=\"rId2\"/></sheets>"));

        assertThat(read(file)).extracting(FilledSheet::name).containsExactly("Ark", "Figur");
        assertThat(read(file)).extracting(FilledSheet::hidden).containsExactly(true, false);
        assertThat(read(file).get(1).rows()).isEmpty();
    }

    @Test
    void two_sheets_of_one_name_are_damage() {
        HostileFile file = new HostileFile()
                .relationships(
                        HostileFile.WORKBOOK_RELATIONSHIPS,
                        HostileFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                                + HostileFile.relationship("rId2", "worksheet", "worksheets/sheet2.xml", ""))
                .part("xl/worksheets/sheet2.xml", HostileFile.spreadsheet("worksheet", ""))
                .part(
                        HostileFile.WORKBOOK,
                        HostileFile.workbook("")
                                .replace("</sheets>", "<sheet name=\"ARK\" sheetId=\"2\" r:id=\"rId2\"/></sheets>"));

        assertThatThrownBy(() -> read(file)).isInstanceOf(RefusedWorkbookException.class);
    }

    @ParameterizedTest
    @MethodSource
    void the_library_reads_the_same_in_every_cell(byte[] workbook) throws Exception {
        try (XSSFWorkbook theirs = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> expected = new ArrayList<>();
            for (Sheet sheet : theirs) {
                for (Row row : sheet) {
                    row.forEach(cell -> add(expected, cell));
                }
            }
            List<String> found = new ArrayList<>();
            for (FilledSheet sheet : read(workbook)) {
                for (FilledRow row : sheet.rows()) {
                    row.cells()
                            .forEach((column, value) ->
                                    found.add(sheet.name() + " " + row.number() + " " + column + " " + shown(value)));
                }
            }
            assertThat(found).isEqualTo(expected).hasSizeGreaterThan(100);
        }
    }

    static Stream<byte[]> the_library_reads_the_same_in_every_cell() {
        return Stream.of(WorkbookSamples.budget(), WorkbookSamples.register(), WorkbookSamples.logframe());
    }

    private static void add(List<String> found, Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String shown = switch (type) {
            case STRING -> cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n');
            case NUMERIC -> number(cell);
            default -> "";
        };
        if (!shown.isEmpty()) {
            found.add(cell.getSheet().getSheetName() + " " + (cell.getRowIndex() + 1) + " "
                    + (cell.getColumnIndex() + 1) + " " + shown);
        }
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        double number = cell.getNumericCellValue();
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? plain(BigDecimal.valueOf(number).scaleByPowerOfTen(2)) + " %"
                : plain(BigDecimal.valueOf(number));
    }

    private static String shown(CellValue value) {
        if (value instanceof Words words) {
            return words.text();
        } else if (value instanceof Numeral numeral) {
            return plain(numeral.number());
        } else if (value instanceof Day day) {
            return day.date().toString();
        }
        return value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private static Numeral number(String number) {
        return new Numeral(BigDecimal.valueOf(Double.parseDouble(number)));
    }

    private SortedMap<Integer, CellValue> row(String cells) throws Exception {
        return read(sheet("<row>" + cells + "</row>")).get(0).rows().get(0).cells();
    }

    private static HostileFile sheet(String rows) {
        return new HostileFile().sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** Cells in a workbook with four styles: none, a day, a day of its own making, and a share. */
    private static HostileFile styled(String cells) {
        return sheet("<row>" + cells + "</row>")
                .relationships(
                        HostileFile.WORKBOOK_RELATIONSHIPS,
                        HostileFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                                + HostileFile.relationship("rId3", "styles", "styles.xml", ""))
                .part(
                        "xl/styles.xml",
                        HostileFile.spreadsheet(
                                "styleSheet",
                                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
                                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs>"));
    }

    private List<FilledSheet> read(HostileFile file) throws Exception {
        return read(file.bytes());
    }

    private List<FilledSheet> read(byte[] workbook) throws Exception {
        return new IntakeWorkbook().read(Files.write(folder.resolve("skjema.xlsx"), workbook));
    }
}
