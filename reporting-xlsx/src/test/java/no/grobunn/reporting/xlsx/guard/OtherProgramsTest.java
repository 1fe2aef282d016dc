package no.grobunn.reporting.xlsx.guard;

import static no.grobunn.reporting.xlsx.guard.HostileFile.spreadsheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.reporting.xlsx.IntakeWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs write that are not Excel is harmless, and is read as it was meant. */
class OtherProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void texts_that_stand_in_the_cells_are_read_without_how_they_are_pronounced() throws Exception {
        assertThat(
                        cells(
                                "<c t=\"inlineStr\"><is><r><t>Be</t></r><r><t>hov </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"))
                .isEqualTo(Map.of(1, new CellValue.Words("Behov ")));
    }

    @Test
    void cells_that_do_not_say_where_they_stand_follow_the_last() throws Exception {
        List<FilledRow> rows = sheet(
                        "<sheetData><row><c><v>1</v></c></row>"
                                + "<row r=\"4\"><c r=\"AB4\"><v>2</v></c><c><v>3</v></c></row><row><c/><c><v>4</v></c></row></sheetData>")
                .rows();

        assertThat(rows)
                .containsExactly(
                        FilledRow.of(1, Map.of(1, number(1))),
                        FilledRow.of(4, Map.of(28, number(2), 29, number(3))),
                        FilledRow.of(5, Map.of(2, number(4))));
    }

    @Test
    void characters_that_xml_has_no_place_for_are_what_they_stand_for() throws Exception {
        assertThat(cells("<c t=\"str\"><v>en_x0009_to _x0041_ x_x</v></c>"))
                .isEqualTo(Map.of(1, new CellValue.Words("en\tto A x_x")));
    }

    @Test
    void a_formula_that_nobody_reckoned_is_no_number() throws Exception {
        assertThat(cells("<c><f>1+1</f></c><c t=\"str\"><f>\"\"</f><v></v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c t=\"b\"><f>1=1</f><v>1</v></c>"))
                .isEqualTo(Map.of(
                        1,
                        new CellValue.Fault("=1+1"),
                        3,
                        new CellValue.Fault("#DIV/0!"),
                        4,
                        new CellValue.Flag(true)));
    }

    @Test
    void days_are_counted_from_where_the_workbook_counts_them() throws Exception {
        HostileFile file = styled().sheet("<sheetData><row><c s=\"1\"><v>43000</v></c></row></sheetData>");
        assertThat(only(file).rows())
                .containsExactly(FilledRow.of(1, Map.of(1, new CellValue.Day(LocalDate.of(2017, 9, 22)))));

        file.part(
                HostileFile.WORKBOOK,
                HostileFile.workbook("").replace("<sheets>", "<workbookPr date1904=\"true\"/><sheets>"));

        assertThat(only(file).rows())
                .containsExactly(FilledRow.of(1, Map.of(1, new CellValue.Day(LocalDate.of(2021, 9, 23)))));
    }

    @Test
    void a_day_written_as_the_standard_has_it_is_a_text_that_is_read_as_one() throws Exception {
        assertThat(cells("<c t=\"d\"><v>2026-03-12T00:00:00</v></c>"))
                .isEqualTo(Map.of(1, new CellValue.Words("2026-03-12T00:00:00")));
    }

    @Test
    void a_cell_for_every_place_that_could_be_filled_is_no_content() throws Exception {
        StringBuilder empty = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            empty.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column <= 'Z'; column++) {
                empty.append("<c r=\"").append(column).append(row).append("\" s=\"0\"/>");
            }
            empty.append("</row>");
        }

        assertThat(sheet("<sheetData>" + empty + "<row><c><v>7</v></c></row></sheetData>")
                        .rows())
                .containsExactly(FilledRow.of(20_001, Map.of(1, number(7))));
    }

    private static CellValue number(double number) {
        return new CellValue.Numeral(BigDecimal.valueOf(number));
    }

    /** With a second style, which shows days. */
    private static HostileFile styled() {
        return new HostileFile()
                .typed("/xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml")
                .relationships(
                        HostileFile.WORKBOOK_RELATIONSHIPS,
                        HostileFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                                + HostileFile.relationship("rId2", "styles", "styles.xml", ""))
                .part(
                        "xl/styles.xml",
                        spreadsheet("styleSheet", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"));
    }

    private Map<Integer, CellValue> cells(String cells) throws Exception {
        return sheet("<sheetData><row>" + cells + "</row></sheetData>")
                .rows()
                .get(0)
                .cells();
    }

    private FilledSheet sheet(String content) throws Exception {
        return only(new HostileFile().sheet(content));
    }

    private FilledSheet only(HostileFile file) throws Exception {
        Path written = Files.write(folder.resolve("annet.xlsx"), file.bytes());
        List<FilledSheet> sheets = new IntakeWorkbook().read(written);
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }
}
