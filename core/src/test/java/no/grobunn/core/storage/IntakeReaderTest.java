package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.sheet.FormSheet.Shape;
import no.grobunn.core.sheet.SheetPlace;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs do to sheets before they come back. */
class IntakeReaderTest {
    private static final Dossier EXAMPLE = IntakeExample.in(Language.NB);
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    private final List<FilledSheet> sheets = new ArrayList<>(FilledSheets.of(
            new IntakeWriter().book(EXAMPLE, Language.NB, LocalDate.EPOCH).sheets()));

    @ParameterizedTest
    @EnumSource
    void the_example_has_an_entry_for_every_field(Language language) {
        var book = new IntakeWriter().book(language, LocalDate.EPOCH);

        List<String> missing = new ArrayList<>();
        book.sheets().forEach(sheet -> {
            for (int i = 0; i < sheet.columns().size(); i++) {
                if (!sheet.columns().get(i).hidden() && sheet.example().get(i) == null) {
                    missing.add(sheet.columns().get(i).key());
                }
            }
        });
        // What is left is usual, or stands instead of something else.
        assertThat(missing)
                .containsExactlyInAnyOrder(
                        "actors#country",
                        "actors/contacts#name",
                        "goals/indicators#ascending",
                        "goals/indicators#baseline/measuredBy",
                        "pilots#costsIncludeVat",
                        "pilots/costs#inKind",
                        "pilots/costs#overhead",
                        "pilots/costs#eligible");
    }

    @ParameterizedTest
    @EnumSource
    void names_of_sheets_and_headings_fit_a_spreadsheet_and_differ(Language language) {
        var book = new IntakeWriter().book(language, LocalDate.EPOCH);

        assertThat(book.sheets())
                .extracting(sheet -> sheet.name().toLowerCase(language.locale()))
                .doesNotHaveDuplicates()
                .allSatisfy(name ->
                        assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]"));
        assertThat(book.sheets())
                .allSatisfy(sheet -> assertThat(sheet.columns())
                        .extracting(column -> column.heading().toLowerCase(language.locale()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void the_fredrikstad_case_comes_back_whole() {
        List<FilledSheet> written = FilledSheets.of(new IntakeWriter()
                .book(FREDRIKSTAD, Language.NN, LocalDate.EPOCH)
                .sheets());

        assertThat(new IntakeReader().read("x.xlsx", written).result().dossier())
                .contains(FREDRIKSTAD);
    }

    @Test
    void columns_may_stand_in_any_order_and_rows_may_be_empty() {
        sheets.replaceAll(sheet ->
                sheet.name().equals("Prosjekt") || sheet.name().equals("Ressursgruppe") ? sheet : mirrored(sheet));

        assertReadsTheExample();
    }

    @Test
    void sheets_without_keys_are_known_by_their_names_and_headings() {
        sheets.replaceAll(sheet -> new FilledSheet(
                sheet.name(),
                false,
                sheet.rows().stream().map(IntakeReaderTest::withoutKeys).toList()));

        assertReadsTheExample();
    }

    @Test
    void sheets_with_keys_may_be_called_anything() {
        sheets.replaceAll(sheet -> new FilledSheet("Ark " + sheets.indexOf(sheet), false, sheet.rows()));

        assertReadsTheExample();
    }

    @Test
    void a_day_that_lost_its_format_is_refused_with_the_day_it_may_be() {
        set("Møter", "Dato *", new CellValue.Numeral(BigDecimal.valueOf(46_093)));
        assertThat(read().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).contains("2026-03-12"));

        set("Møter", "Dato *", new CellValue.Numeral(BigDecimal.valueOf(2026)));
        assertThat(read().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.3.2026",
                "12. 3. 2026",
                "12.03.2026",
                "12/3-2026",
                "12-3-2026",
                "12. mars 2026",
                "12. mar. 2026",
                "12\u00a0March\u00a02026",
                "2026-03-12",
                "2026-03-12T00:00"
            })
    void dates_are_read_as_people_and_programs_write_them(String written) {
        set("Møter", "Dato *", new CellValue.Words(written));

        assertReadsTheExample();
    }

    @ParameterizedTest
    @CsvSource({
        "3/4/2026, sheet-ambiguous-date",
        "12.3.26, sheet-not-a-date",
        "31.2.2026, sheet-not-a-date",
        "i mars, sheet-not-a-date",
        "12. ma 2026, sheet-not-a-date",
        "31. april 2026, sheet-not-a-date"
    })
    void what_may_be_another_date_is_refused(String written, String code) {
        set("Møter", "Dato *", new CellValue.Words(written));

        assertThat(codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"185 000", "185\u00a0000,00", "kr 185000", "185000.00", "185 000 kr"})
    void amounts_are_read_as_people_write_them(String written) {
        set("Finansieringsplan", "Beløp *", new CellValue.Words(written));

        assertReadsTheExample();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "50 %", "50,0"})
    void a_share_may_have_its_sign(String written) {
        set("Statsstøtte", "Støtteintensitet", new CellValue.Words(written));

        assertReadsTheExample();
    }

    @Test
    void numbers_as_text_and_text_as_numbers_are_the_same() {
        set("Kostnadsplan", "Timer", new CellValue.Words("250,00"));
        set("Kostnadsplan", "År *", new CellValue.Words(" 2027 "));
        set("Aktører", "Organisasjonsnummer", new CellValue.Numeral(new BigDecimal("974760673")));

        assertReadsTheExample();
    }

    @Test
    void a_number_of_a_register_may_stand_in_groups() {
        set("Aktører", "Organisasjonsnummer", new CellValue.Words("974\u00a0760 673"));

        assertReadsTheExample();
    }

    @Test
    void a_number_that_may_have_lost_digits_is_no_text() {
        set("Aktører", "Næringskoder", new CellValue.Numeral(new BigDecimal("94.11")));
        set("Møter", "Sted", new CellValue.Day(LocalDate.of(2026, 2, 1)));

        assertThat(codes()).containsExactly("sheet-not-text", "sheet-not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Næringslivsforening", "interesseorganisasjon", "ASSOCIATION", "Interest organisation"})
    void terms_are_known_in_every_language_and_case_or_refused_with_the_choices(String written) {
        set("Aktører", "Sektor *", new CellValue.Words(written));

        ReadResult read = read();

        assertThat(read.dossier().isPresent() || read.problems().get(0).code().equals("sheet-unknown-word"))
                .isTrue();
    }

    @Test
    void a_name_is_found_whatever_its_case_and_spaces_and_by_its_beginning() {
        set("Kostnadsplan", "Partner *", new CellValue.Words(" kyststad  NÆRINGSFORENING"));
        set("Muligheter", "Behov", new CellValue.Words("Håndverkere mangler …"));

        assertReadsTheExample();
    }

    /** A word processor says so where a line may part, and where it may not. */
    @Test
    void a_name_pasted_with_marks_that_nobody_sees_is_found() {
        set("Kostnadsplan", "Partner *", new CellValue.Words("Kyst\u00adstad nærings\u200bforening"));

        assertReadsTheExample();
    }

    @Test
    void a_row_that_was_renamed_is_still_found_by_what_it_was_called() {
        set("Aktører", "Navn *", new CellValue.Words("Kyststad Næringsforening SA"));

        assertThat(read().dossier())
                .hasValueSatisfying(dossier ->
                        assertThat(dossier.actors()).extracting("name").contains("Kyststad Næringsforening SA"));
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest_and_the_sheet_where_it_belongs() {
        set("Kostnadsplan", "Partner *", new CellValue.Words("Kyststad naringsforening"));

        assertThat(read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sheet-unknown-name");
            assertThat(problem.position()).hasToString("Kostnadsplan!E3");
            assertThat(problem.message(Language.NB)).contains("«Aktører»").contains("Kyststad næringsforening");
        });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_cell() {
        set("Prosjekt", "Tittel", new CellValue.Words(" "));
        set("Aktører", "Sektor *", new CellValue.Words("Utdaning"));
        set("Kostnadsplan", "År *", new CellValue.Numeral(new BigDecimal(1899)));
        set("Kostnadsplan", "Beløp", new CellValue.Fault("#REF!"));

        assertThat(codes())
                .containsExactlyInAnyOrder("sheet-cell-missing", "sheet-unknown-word", "out-of-range", "sheet-fault");
    }

    @Test
    void everything_that_is_wrong_in_one_place_is_told() {
        sheets.removeIf(sheet -> List.of("Risiko", "Unntak").contains(sheet.name()));
        sheets.add(memory(new IntakeWriter().book(EXAMPLE, Language.NB, LocalDate.EPOCH)));
        set("Møter", "Inviterte", new CellValue.Words("Ola\nKari"));

        assertThat(read().problems())
                .extracting(problem -> problem.message(Language.NB))
                .anyMatch(message -> message.contains("«Risiko»"))
                .anyMatch(message -> message.contains("«Unntak»"))
                .anyMatch(message -> message.contains("«Ola»"))
                .anyMatch(message -> message.contains("«Kari»"));
    }

    @Test
    void of_a_period_that_is_missing_both_days_are_told() {
        set("Prosjekt", "Prosjektperiode: Start", new CellValue.Words(" "));
        set("Prosjekt", "Prosjektperiode: Slutt", new CellValue.Words(" "));

        assertThat(codes()).containsExactly("sheet-cell-missing", "sheet-cell-missing");
    }

    @Test
    void days_and_amounts_are_told_as_people_write_them() {
        set("Møter", "Dato *", new CellValue.Numeral(BigDecimal.valueOf(46_093)));
        set("Kostnadsplan", "Beløp", new CellValue.Words("1234,5"));
        set("Finansieringsplan", "Beløp *", new CellValue.Words("100.000"));

        assertThat(read().problems().stream().map(problem -> problem.message(Language.NN)))
                .anyMatch(message -> message.endsWith("Meinte du «12.03.2026»?"))
                .anyMatch(message -> message.contains("1\u00a0234,50\u00a0kr")
                        && message.matches(".*Meinte du «[0-9\u00a0]+\u00a0kr»\\?"))
                .anyMatch(message -> message.endsWith("både 100\u00a0000 og 100 kroner."));
    }

    @Test
    void a_copied_row_is_not_taken_for_the_first() {
        FilledSheet actors = sheet("Aktører");
        FilledRow last = actors.rows().get(actors.rows().size() - 1);
        List<FilledRow> rows = new ArrayList<>(actors.rows());
        rows.add(new FilledRow(last.number() + 1, last.cells()));
        sheets.set(sheets.indexOf(actors), new FilledSheet(actors.name(), false, rows));

        assertThat(codes()).containsOnly("sheet-row-copied", "sheet-ambiguous-name");
        assertThat(read().problems())
                .filteredOn(problem -> problem.code().equals("sheet-row-copied"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message(Language.NB)).contains("begynner i Aktører!B" + last.number()));
    }

    @Test
    void sheets_and_columns_of_the_persons_own_are_told_of() {
        FilledSheet needs = sheet("Behov");
        List<FilledRow> rows = new ArrayList<>();
        needs.rows().forEach(row -> {
            Map<Integer, CellValue> cells = new HashMap<>(row.cells());
            cells.put(40, new CellValue.Words(row.number() == 2 ? "Min merknad" : "Husk dette"));
            rows.add(FilledRow.of(row.number(), row.number() == 1 ? row.cells() : cells));
        });
        sheets.set(sheets.indexOf(needs), new FilledSheet(needs.name(), true, rows));
        sheets.add(new FilledSheet(
                "Notater", false, List.of(FilledRow.of(1, Map.of(1, new CellValue.Words("Ring dem"))))));

        ReadResult read = read();

        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("sheet-hidden", "sheet-extra-column", "sheet-extra");
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("sheet-extra-column"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Language.NB)).contains("Min merknad"));
        assertThat(read.dossier()).contains(EXAMPLE);
    }

    @Test
    void a_sheet_that_stands_twice_is_refused() {
        sheets.add(new FilledSheet("Behov (2)", false, sheet("Behov").rows()));

        assertThat(codes()).containsExactly("sheet-twice");
    }

    @Test
    void another_workbook_is_refused_as_such() {
        ReadResult read = new IntakeReader()
                .read(
                        "lonn.xlsx",
                        List.of(new FilledSheet(
                                "Lønn", false, List.of(FilledRow.of(1, Map.of(1, new CellValue.Words("Navn")))))))
                .result();

        assertThat(read.problems()).extracting(Problem::code).contains("sheets-unknown");
        assertThat(read.dossier()).isEmpty();
    }

    @Test
    void a_new_row_gets_an_id_from_its_name() {
        FilledSheet needs = sheet("Behov");
        List<FilledRow> rows = new ArrayList<>(needs.rows());
        Map<Integer, CellValue> cells = new HashMap<>();
        cells.put(column(needs, "Behov *"), new CellValue.Words("Lærere mangler praksis på byggeplass"));
        cells.put(column(needs, "Prioritet *"), new CellValue.Numeral(BigDecimal.ONE));
        rows.add(FilledRow.of(9, cells));
        sheets.set(sheets.indexOf(needs), new FilledSheet(needs.name(), false, rows));

        assertThat(read().dossier())
                .hasValueSatisfying(dossier -> assertThat(dossier.needs())
                        .extracting(need -> need.id().value())
                        .containsExactly("vurdere-materialer", "laerere-mangler-praksis-pa-byggeplass"));
    }

    /** Whoever pastes rows into a table of their own leaves behind what was hidden beside them. */
    @Test
    void rows_that_lost_their_hidden_ids_are_those_that_they_were() {
        var book = new IntakeWriter().book(FREDRIKSTAD, Language.NB, LocalDate.EPOCH);
        List<FilledSheet> pasted = new ArrayList<>();
        for (FormSheet form : book.sheets()) {
            FilledSheet sheet = FilledSheets.of(form);
            List<FilledRow> rows =
                    sheet.rows().stream().map(row -> withoutIds(row, form)).toList();
            if (form.key().equals("actors")) {
                assertThat(rows).isNotEqualTo(sheet.rows());
            }
            pasted.add(new FilledSheet(sheet.name(), false, rows));
        }
        pasted.add(memory(book));

        ReadResult read = new IntakeReader().read("inntak.xlsx", pasted).result();

        assertThat(read.dossier())
                .hasValueSatisfying(dossier -> assertThat(dossier)
                        // Nothing needs the id of a relationship or a line of money, and nothing names one.
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes("(.*\\.)?(relationships|costs|funding)\\.id")
                        .isEqualTo(FREDRIKSTAD));
    }

    @Test
    void a_new_row_is_what_the_dossier_that_it_is_joined_into_has_by_its_name() {
        FilledSheet needs = sheet("Behov");
        int id = column(needs, "Id");
        assertThat(needs.rows().get(2).cells()).containsEntry(id, new CellValue.Words("vurdere-materialer"));
        set("Behov", "Id", new CellValue.Words(" "));

        assertThat(read().dossier()).isPresent().get().isNotEqualTo(EXAMPLE);
        assertThat(new IntakeReader()
                        .read("inntak.xlsx", sheets, Optional.of(EXAMPLE))
                        .result()
                        .dossier())
                .contains(EXAMPLE);
    }

    private static FilledRow withoutIds(FilledRow row, FormSheet form) {
        Map<Integer, CellValue> cells = new HashMap<>(row.cells());
        for (int i = 0; i < form.columns().size(); i++) {
            if (row.number() > 2 && form.columns().get(i).key().endsWith("#id") && form.shape() == Shape.TABLE) {
                cells.remove(i + 2);
            }
        }
        return FilledRow.of(row.number(), cells);
    }

    @Test
    void a_row_that_took_the_name_of_another_does_not_take_its_id() {
        FilledSheet needs = sheet("Behov");
        List<FilledRow> rows = new ArrayList<>(needs.rows());
        Map<Integer, CellValue> copy = new HashMap<>(rows.get(2).cells());
        copy.values().remove(new CellValue.Words("vurdere-materialer"));
        rows.add(FilledRow.of(9, copy));
        sheets.set(sheets.indexOf(needs), new FilledSheet(needs.name(), false, rows));
        sheets.add(memory(new IntakeWriter().book(EXAMPLE, Language.NB, LocalDate.EPOCH)));

        assertThat(read().problems())
                .extracting(Problem::code)
                .contains("sheet-ambiguous-name")
                .doesNotContain("sheet-row-copied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Lærlinger\n  Verksted", "\n   Lærlinger\n\n     Verksted\n", "Lærlinger\nVerksted"})
    void a_list_pasted_with_an_indent_has_an_entry_a_line(String pasted) {
        set("Aktører", "Kan tilby", new CellValue.Words(pasted));

        assertThat(read().dossier())
                .hasValueSatisfying(dossier ->
                        assertThat(dossier.actors().get(0).offers()).containsExactly("Lærlinger", "Verksted"));
    }

    @Test
    void what_is_there_but_empty_is_told_from_what_is_not_there() {
        assertThat(read().dossier())
                .hasValueSatisfying(
                        dossier -> assertThat(dossier.resourceGroup()).isNotNull());
        set("Ressursgruppe", "Ressursgruppe: tas med", new CellValue.Words("Nei"));

        assertThat(codes()).containsExactly("sheet-absent-but-filled");
    }

    /** Programs move the cells of a table without the hidden keys above it. */
    @Test
    void a_column_is_what_its_heading_says_and_not_what_stands_hidden_above_it() {
        FilledSheet actors = sheet("Aktører");
        int offers = column(actors, "Kan tilby");
        int seeks = column(actors, "Trenger");
        List<FilledRow> rows = new ArrayList<>();
        for (FilledRow row : actors.rows()) {
            Map<Integer, CellValue> cells = new HashMap<>(row.cells());
            if (row.number() == 1) {
                cells.put(offers, row.cells().get(seeks));
                cells.remove(seeks);
            }
            rows.add(FilledRow.of(row.number(), cells));
        }
        sheets.set(sheets.indexOf(actors), new FilledSheet(actors.name(), false, rows));

        assertReadsTheExample();
    }

    @Test
    void a_column_that_is_gone_is_told_of() {
        FilledSheet actors = sheet("Aktører");
        int gone = column(actors, "Beskrivelse");
        List<FilledRow> rows = new ArrayList<>();
        for (FilledRow row : actors.rows()) {
            Map<Integer, CellValue> cells = new HashMap<>(row.cells());
            cells.remove(gone);
            rows.add(FilledRow.of(row.number(), cells));
        }
        sheets.set(sheets.indexOf(actors), new FilledSheet(actors.name(), false, rows));

        ReadResult read = read();

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sheet-column-missing");
            assertThat(problem.message(Language.NB)).contains("Beskrivelse");
        });
        assertThat(read.dossier()).isPresent();
    }

    @Test
    void a_name_that_went_to_another_row_is_asked_about() {
        FilledSheet actors = sheet("Aktører");
        String name = "Kyststad næringsforening";
        set("Aktører", "Navn *", new CellValue.Words("Kyststad næringsråd"));
        List<FilledRow> rows = new ArrayList<>(sheet("Aktører").rows());
        Map<Integer, CellValue> cells = new HashMap<>();
        cells.put(column(actors, "Navn *"), new CellValue.Words(name));
        cells.put(column(actors, "Sektor *"), new CellValue.Words("Næringsliv"));
        rows.add(FilledRow.of(9, cells));
        sheets.set(sheets.indexOf(sheet("Aktører")), new FilledSheet(actors.name(), false, rows));

        assertThat(codes()).isNotEmpty().containsOnly("sheet-ambiguous-name");
    }

    @Test
    void what_is_missing_is_told_in_its_own_cell_and_by_its_heading() {
        set("Kostnadsplan", "Beløp", new CellValue.Words(" "));
        set("Kostnadsplan", "Timesats", new CellValue.Words(" "));
        set("Kostnadsplan", "Timer", new CellValue.Words(" "));

        assertThat(read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position())
                    .hasToString("Kostnadsplan!" + SheetPlace.letters(column(sheet("Kostnadsplan"), "Beløp")) + "3");
            assertThat(problem.remedy(Language.NB))
                    .contains("timer og timesats")
                    .doesNotContain("hours");
        });
    }

    @Test
    void a_point_that_may_part_thousands_is_asked_about() {
        set("Arbeidspakker", "Månedsverk", new CellValue.Words("1.500"));

        assertThat(codes()).containsExactly("sheet-ambiguous-number");
    }

    @Test
    void the_value_of_an_indicator_may_have_a_comma() {
        set("Måltall", "Verdi *", new CellValue.Words("6,5"));

        assertThat(read().dossier())
                .hasValueSatisfying(dossier -> assertThat(dossier.goals()
                                .get(0)
                                .indicators()
                                .get(0)
                                .targets()
                                .get(0)
                                .value()
                                .written())
                        .isEqualTo("6.5"));
    }

    private static FilledSheet memory(FormBook book) {
        List<FilledRow> rows = new ArrayList<>();
        book.memory().forEach(piece -> rows.add(FilledRow.of(rows.size() + 1, Map.of(1, new CellValue.Words(piece)))));
        return new FilledSheet("Minne", true, rows);
    }

    private void assertReadsTheExample() {
        ReadResult read = read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.dossier()).contains(EXAMPLE);
    }

    private ReadResult read() {
        return new IntakeReader().read("inntak.xlsx", sheets).result();
    }

    private List<String> codes() {
        return read().problems().stream().map(Problem::code).toList();
    }

    private FilledSheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " in " + sheets.stream().map(FilledSheet::name).toList()));
    }

    private static int column(FilledSheet sheet, String heading) {
        return sheet.rows().get(1).cells().entrySet().stream()
                .filter(cell -> cell.getValue().equals(new CellValue.Words(heading.replace(" *", ""))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(heading + " in " + sheet.rows().get(1)));
    }

    /** Sets the answer to a question of a card, or the cell of a table's first row. */
    private void set(String name, String heading, CellValue value) {
        FilledSheet sheet = sheet(name);
        boolean card = sheet.rows().get(0).cells().containsKey(3)
                && sheet.rows().get(0).cells().get(2).toString().length() > 0
                && name.matches("Prosjekt|Ressursgruppe");
        List<FilledRow> rows = new ArrayList<>();
        for (FilledRow row : sheet.rows()) {
            Map<Integer, CellValue> cells = new HashMap<>(row.cells());
            if (card && new CellValue.Words(heading).equals(cells.get(2))) {
                cells.put(3, value);
            } else if (!card && row.number() == 3) {
                cells.put(column(sheet, heading), value);
            }
            rows.add(FilledRow.of(row.number(), cells));
        }
        sheets.set(sheets.indexOf(sheet), new FilledSheet(sheet.name(), sheet.hidden(), rows));
    }

    private static FilledSheet mirrored(FilledSheet sheet) {
        List<FilledRow> rows = new ArrayList<>();
        for (FilledRow row : sheet.rows()) {
            TreeMap<Integer, CellValue> cells = new TreeMap<>();
            row.cells().forEach((column, value) -> cells.put(60 - column, value));
            rows.add(FilledRow.of(row.number() > 2 ? row.number() * 3 : row.number(), cells));
        }
        return new FilledSheet(sheet.name(), false, rows);
    }

    private static FilledRow withoutKeys(FilledRow row) {
        TreeMap<Integer, CellValue> cells = new TreeMap<>(row.cells());
        cells.values()
                .removeIf(value ->
                        value instanceof CellValue.Words words && words.text().matches("[a-zA-Z/]+#.*"));
        return FilledRow.of(row.number(), cells);
    }
}
