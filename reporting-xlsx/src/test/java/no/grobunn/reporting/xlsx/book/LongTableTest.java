package no.grobunn.reporting.xlsx.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of any length may stand anywhere on a sheet. */
class LongTableTest {
    private static final DocumentFacts FACTS =
            new DocumentFacts("Tall", "Tall", "Fylket", "1", false, LocalDate.of(2022, 9, 15), Texts.of(Language.NB));
    private static final List<TableColumn<Integer>> COLUMNS = List.of(TableColumn.ordinals("Tall", i -> i));

    private final Book book = new Book(FACTS);
    private final BookSheet sheet = book.sheet("Tall");

    @ParameterizedTest
    @ValueSource(ints = {1_999, 2_000, 2_001, 3_000})
    void what_stands_above_and_below_it_stays_there(int lines) throws IOException {
        sheet.text(0, 0, "over", Look.TEXT);
        table(lines);
        sheet.text(lines + 2, 0, "like under <row r=\"1\">", Look.TEXT);
        sheet.text(lines + 9, 0, "lenger nede", Look.TEXT);

        XSSFSheet read = written();

        assertThat(read.getRow(0).getCell(0).getStringCellValue()).isEqualTo("over");
        for (int i = 0; i < lines; i++) {
            assertThat(read.getRow(2 + i).getCell(0).getNumericCellValue()).isEqualTo(i);
        }
        assertThat(read.getRow(lines + 2).getCell(0).getStringCellValue()).isEqualTo("like under <row r=\"1\">");
        assertThat(read.getRow(lines + 9).getCell(0).getStringCellValue()).isEqualTo("lenger nede");
        assertThat(read.getLastRowNum()).isEqualTo(lines + 9);
    }

    @Test
    void nothing_can_stand_beside_its_lines_where_it_would_be_lost() {
        table(2_001);
        sheet.text(5, 3, "ved siden av", Look.TEXT);

        assertThatThrownBy(this::written).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sheet_has_one_long_table() {
        table(2_001);

        assertThatThrownBy(() -> NamedTable.write(sheet, "Flere", 3_000, COLUMNS, numbers(2_001)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void table(int lines) {
        NamedTable.write(sheet, "Rekke", 1, COLUMNS, numbers(lines));
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private XSSFSheet written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.writeTo(out);
        XSSFSheet read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
        String part = new String(read.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // The library reads rows in any order; Excel calls it damage.
        assertThat(Pattern.compile("<row [^>]*?r=\"([0-9]+)\"").matcher(part).results())
                .extracting(row -> Integer.valueOf(row.group(1)))
                .isSorted()
                .doesNotHaveDuplicates();
        return read;
    }
}
