package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes out, people work in it, and it is joined into a dossier that was worked on meanwhile. */
class IntakeTest {
    private static final String ACTIVITY = "Lage en skisse til et pilotprosjekt";

    @TempDir
    private Path folder;

    private Path workbook;
    private Path dossier;

    @BeforeEach
    void sendOut() throws IOException {
        dossier = Files.createDirectory(folder.resolve("fredrikstad"));
        try (Stream<Path> files = Files.list(Fredrikstad.DOSSIER)) {
            for (Path file : files.toList()) {
                Files.copy(file, dossier.resolve(file.getFileName()));
            }
        }
        workbook = folder.resolve("inntak.xlsx");
        Run made = grobunn("intake", "new", workbook, "--from", dossier, "--date", Fredrikstad.DATE);
        assertThat(made.exit()).as(made.err()).isZero();
    }

    @Test
    void nothing_changes_where_nobody_changed_anything() throws IOException {
        Run joined = grobunn("intake", "read", workbook, "--into", dossier, "--write");

        assertThat(joined.exit()).as(joined.err()).isZero();
        assertThat(joined.out()).contains("Ingenting å skrive");
        assertUnchangedBut("nothing");
    }

    @Test
    void a_changed_cell_changes_a_line_of_the_file_and_nothing_else() throws IOException {
        inSheet("Kostnadsplan", sheet -> cell(sheet, "Beløp", 27_249.9).setCellValue(27_300.5));

        Run shown = grobunn("intake", "read", workbook, "--into", dossier);
        assertThat(shown.exit()).as(shown.out() + shown.err()).isZero();
        assertThat(shown.out()).contains("Én endring", "27", "pilot.yaml", "--write");
        assertUnchangedBut("nothing");

        Run written = grobunn("intake", "read", workbook, "--into", dossier, "--write");
        assertThat(written.exit()).as(written.err()).isZero();
        assertUnchangedBut("pilot.yaml");
        assertThat(changedLines("pilot.yaml"))
                .hasSize(1)
                .allMatch(line -> line.contains("id: k06") && line.contains("27300.5"));
    }

    @Test
    void what_both_changed_is_named_and_waits_for_a_decision() throws IOException {
        inSheet("Aktiviteter", sheet -> cell(sheet, "Tittel", ACTIVITY).setCellValue("Skissere piloten"));
        Path main = dossier.resolve("dossier.yaml");
        Files.writeString(main, Files.readString(main).replace(ACTIVITY, "Lage pilotskissen"));
        String before = Files.readString(main);

        Run open = grobunn("intake", "read", workbook, "--into", dossier, "--write");
        assertThat(open.exit()).isEqualTo(1);
        assertThat(open.out()).contains("Én konflikt", "Skissere piloten", "Lage pilotskissen", "--conflicts");
        assertThat(main).hasContent(before);

        Run theirs = grobunn("intake", "read", workbook, "--into", dossier, "--write", "--conflicts", "workbook");
        assertThat(theirs.exit()).as(theirs.err()).isZero();
        assertThat(main).content().contains("title: Skissere piloten");
    }

    @Test
    void a_removed_row_is_named_and_goes_only_when_asked() throws IOException {
        inSheet("Risiko", sheet -> sheet.removeRow(sheet.getRow(sheet.getLastRowNum())));

        Run kept = grobunn("intake", "read", workbook, "--into", dossier, "--write");
        assertThat(kept.exit()).as(kept.out() + kept.err()).isZero();
        assertThat(kept.out()).contains("--removals", "Ingenting å skrive");
        assertUnchangedBut("nothing");

        Run shown = grobunn("intake", "read", workbook, "--into", dossier, "--removals");
        assertThat(shown.out().replace('\u00A0', ' ')).contains("--removals --write");

        Run gone = grobunn("intake", "read", workbook, "--into", dossier, "--write", "--removals");
        assertThat(gone.exit()).as(gone.out() + gone.err()).isZero();
        assertUnchangedBut("pilot.yaml");
    }

    @Test
    void a_workbook_for_the_public_brings_back_what_it_had_and_takes_nothing_away() throws IOException {
        Path redacted = folder.resolve("offentlig.xlsx");
        grobunn("intake", "new", redacted, "--from", dossier, "--audience", "public");

        Run joined = grobunn("intake", "read", redacted, "--into", dossier, "--write", "--removals");

        assertThat(joined.exit()).as(joined.out() + joined.err()).isZero();
        assertUnchangedBut("nothing");
    }

    private void inSheet(String name, Consumer<XSSFSheet> work) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            work.accept(book.getSheet(name));
            try (OutputStream out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String heading, Object value) {
        XSSFRow headings = sheet.getRow(4);
        int column = 0;
        while (!headings.getCell(column).getStringCellValue().replace(" *", "").equals(heading)) {
            column++;
        }
        for (int row = 5; row <= sheet.getLastRowNum(); row++) {
            XSSFCell cell = sheet.getRow(row).getCell(column);
            Object held = value instanceof Double ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
            if (held.equals(value)) {
                return cell;
            }
        }
        throw new AssertionError(value + " is not in " + sheet.getSheetName());
    }

    private void assertUnchangedBut(String changed) throws IOException {
        try (Stream<Path> files = Files.list(Fredrikstad.DOSSIER)) {
            for (Path file : files.toList()) {
                if (!file.endsWith(changed)) {
                    assertThat(dossier.resolve(file.getFileName())).hasSameBinaryContentAs(file);
                }
            }
        }
    }

    private List<String> changedLines(String file) throws IOException {
        List<String> before = Files.readAllLines(Fredrikstad.DOSSIER.resolve(file));
        return Files.readAllLines(dossier.resolve(file)).stream()
                .filter(line -> !before.contains(line))
                .toList();
    }

    private static Run grobunn(Object... words) {
        return Distribution.built().grobunn(Jdk.RUNNING, words).run();
    }
}
