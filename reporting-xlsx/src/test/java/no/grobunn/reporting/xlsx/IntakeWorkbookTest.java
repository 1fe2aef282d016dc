package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.storage.IntakeReader;
import no.grobunn.core.storage.IntakeReader.IntakeResult;
import no.grobunn.core.storage.IntakeWriter;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.judge.LibreOffice;
import no.grobunn.reporting.xlsx.judge.OpenXmlValidator;
import no.grobunn.reporting.xlsx.judge.OtherWriter;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

class IntakeWorkbookTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final Dossier FREDRIKSTAD = Examples.fredrikstad();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_example_comes_back_whole_with_what_it_was(Language language) throws Exception {
        IntakeResult read = read(filled(FREDRIKSTAD, language));

        assertThat(read.result().problems()).isEmpty();
        assertThat(read.result().dossier()).contains(FREDRIKSTAD);
        assertThat(read.before()).contains(FREDRIKSTAD);
        assertThat(read.language()).isEqualTo(language);
    }

    @Test
    void what_libreoffice_saves_again_is_the_same_dossier() throws Exception {
        byte[] saved = LibreOffice.required().reckoned(filled(FREDRIKSTAD, Language.NB), folder);

        IntakeResult read = read(saved);

        assertThat(read.result().problems()).isEmpty();
        assertThat(read.result().dossier()).contains(FREDRIKSTAD);
    }

    @ParameterizedTest
    @EnumSource
    void what_other_libraries_save_again_is_the_same_dossier(OtherWriter writer) throws Exception {
        IntakeResult read = read(writer.resaved(filled(FREDRIKSTAD, Language.EN), folder));

        assertThat(read.result().problems()).isEmpty();
        assertThat(read.result().dossier()).contains(FREDRIKSTAD);
        assertThat(read.before()).contains(FREDRIKSTAD);
    }

    @ParameterizedTest
    @EnumSource
    void microsofts_validator_finds_nothing_in_it_filled_or_empty(Language language) throws Exception {
        assertValid(filled(FREDRIKSTAD, language));
        assertValid(empty(language));
    }

    /** An underscore that would begin an escape takes seven characters in the file. */
    @Test
    void the_longest_text_comes_back_also_where_it_takes_more_room_in_the_file() throws Exception {
        Dossier dossier = SampleDossier.worded("Verkstedet", "_x0041_".repeat(4_571));

        assertThat(read(filled(dossier, Language.NB)).result().dossier()).contains(dossier);
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() throws Exception {
        assertThat(filled(FREDRIKSTAD, Language.NB)).isEqualTo(filled(FREDRIKSTAD, Language.NB));
    }

    @Test
    void only_the_guide_is_locked_and_only_what_programs_need_is_hidden() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty(Language.NB)))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Veiledning");
            assertThat(workbook)
                    .filteredOn(sheet -> sheet.getProtect())
                    .hasSize(1)
                    .first()
                    .isEqualTo(workbook.getSheetAt(0));
            assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("Lister")))
                    .isTrue();
        }
    }

    @Test
    void whoever_opens_a_sheet_begins_in_its_first_cell_to_fill_in() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty(Language.NB)))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(begin(workbook.getSheet("Prosjekt"))).isEqualTo("B5");
            assertThat(begin(workbook.getSheet("Aktører"))).isEqualTo("A6");
        }
    }

    /** The selected cell of the pane that a program puts its cursor in. */
    private static String begin(XSSFSheet sheet) {
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        return view.getSelectionList().stream()
                .filter(selection -> selection.getPane() == view.getPane().getActivePane())
                .map(CTSelection::getActiveCell)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void empty_columns_have_room_for_what_goes_into_them_and_no_rule_runs_over_their_headings() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty(Language.NB)))) {
            var members = workbook.getSheet("Medlemmer");

            assertThat(members.getColumnWidth(0) / 256.0).as("an actor's name").isGreaterThan(24);
            assertThat(members.getColumnWidth(2) / 256.0).as("a day").isGreaterThan(10);
            assertThat(members.getRow(3).getCell(0).getCellStyle().getBorderBottom())
                    .isEqualTo(BorderStyle.NONE);
        }
    }

    @Test
    void a_number_that_is_none_is_damage() throws Exception {
        Path file = folder.resolve("skadet.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty(Language.NB)));
                var out = Files.newOutputStream(file)) {
            var cell = workbook.getSheet("Behov").getRow(1).createCell(9);
            cell.setCellValue(1);
            cell.getCTCell().setV("én");
            workbook.write(out);
        }

        assertThatThrownBy(() -> new IntakeWorkbook().read(file))
                .isInstanceOfSatisfying(
                        RefusedWorkbookException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("workbook-damaged"));
    }

    private void assertValid(byte[] workbook) throws Exception {
        assertThat(OpenXmlValidator.required().verdict(workbook, folder))
                .contains("\"ok\": true")
                .contains("\"errors\": []");
    }

    private IntakeResult read(byte[] workbook) throws Exception {
        Path file = Files.write(folder.resolve("inntak.xlsx"), workbook);
        return new IntakeReader().read("inntak.xlsx", new IntakeWorkbook().read(file));
    }

    static byte[] filled(Dossier dossier, Language language) throws Exception {
        return bytes(new IntakeWriter().book(dossier, language, DAY));
    }

    static byte[] empty(Language language) throws Exception {
        return bytes(new IntakeWriter().book(language, DAY));
    }

    private static byte[] bytes(FormBook book) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IntakeWorkbook().write(book, out);
        return out.toByteArray();
    }
}
