package no.grobunn.reporting.xlsx.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.ProblemExplanations;
import no.grobunn.core.storage.ProblemTopic;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.WorkbookSamples;
import no.grobunn.reporting.xlsx.filled.FilledBook;
import no.grobunn.reporting.xlsx.guard.GuardVerdict.Passed;
import no.grobunn.reporting.xlsx.guard.GuardVerdict.Refused;
import no.grobunn.reporting.xlsx.judge.LibreOffice;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hostile is refused for its own reason, fast and in little memory; what is good passes. */
class HostileWorkbooksTest {
    private static final Map<String, Supplier<byte[]>> HOSTILE = new HostileFiles().all();
    private static final WorkbookGuard GUARD = new WorkbookGuard();

    @TempDir
    private Path folder;

    @Test
    void each_is_refused_for_its_own_reason_within_a_second_and_64_megabytes() throws Exception {
        for (Map.Entry<String, Supplier<byte[]>> file : HOSTILE.entrySet()) {
            Files.write(
                    folder.resolve(file.getKey().replace('/', '~')),
                    file.getValue().get());
        }

        List<String> said = inSmallMemory().lines().toList();
        // A second, or as much on a slow machine as it takes to go through the XML of a large workbook a few times.
        int most = Math.max(1000, 3 * Integer.parseInt(said.get(0).replace("yardstick ", "")));
        Map<String, List<String>> verdicts = new TreeMap<>();
        said.stream()
                .skip(1)
                .map(line -> line.split(" "))
                .forEach(line -> verdicts.put(line[0], List.of(line[1], line[2])));

        assertThat(verdicts).hasSameSizeAs(HOSTILE).hasSizeGreaterThanOrEqualTo(90);
        assertThat(verdicts).allSatisfy((file, verdict) -> {
            assertThat(verdict.get(0)).isEqualTo(file.replaceFirst("~.*", ""));
            assertThat(Integer.parseInt(verdict.get(1)))
                    .as("milliseconds of work")
                    .isLessThan(most);
        });
    }

    @Test
    void every_reason_has_a_hostile_file_and_an_explanation() {
        Set<String> reasons = Arrays.stream(Reason.values())
                .map(Reason::code)
                .filter(code -> code.startsWith("workbook-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(HOSTILE.keySet().stream()
                        .map(name -> name.replaceFirst("/.*", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(reasons);
        assertThat(new ProblemExplanations().codes(ProblemTopic.WORKBOOK)).containsAll(reasons);
    }

    @Test
    void the_reason_is_told_in_the_words_of_whoever_sent_the_file() {
        Problem problem = refused(HOSTILE.get("workbook-too-much/cells").get());

        assertThat(problem.message(Language.NB))
                .isEqualTo("Arbeidsboken har flere enn 250\u00A0000 celler med innhold.");
        assertThat(problem.position().file()).isEqualTo("skjema.xlsx");
    }

    @Test
    void a_file_that_is_missing_is_a_reason_too() {
        assertThat(GUARD.inspect(folder.resolve("none.xlsx")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("file-missing"));
    }

    @Test
    @Timeout(60)
    void what_is_no_file_is_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe.xlsx");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/mkfifo")), "Pipes cannot be made here: mkfifo is missing");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        for (Path place : List.of(pipe, folder)) {
            assertThat(GUARD.inspect(place))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("file-unreadable"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void what_is_good_passes_and_is_read(String name, byte[] content) throws Exception {
        GuardVerdict verdict = GUARD.inspect(name, content);

        assertThat(verdict).as("%s", verdict).isInstanceOf(Passed.class);
        assertThat(FilledBook.read(((Passed) verdict).workbook())).isNotEmpty();
    }

    static Stream<Object[]> what_is_good_passes_and_is_read() throws IOException {
        return Stream.of(
                new Object[] {"by-hand.xlsx", new HostileFile().bytes()},
                new Object[] {
                    "web-link.xlsx",
                    new HostileFile()
                            .ofSheet("hyperlink", "https://example.org", " TargetMode=\"External\"")
                            .bytes()
                },
                new Object[] {
                    "bar-in-text.xlsx",
                    new HostileFile().formula("'a|b'!A1&amp;\"c|d\"").bytes()
                },
                new Object[] {"printer-of-a-macintosh.xlsx", printed()},
                new Object[] {
                    "every-kind.xlsx",
                    new HostileFile()
                            .declared("bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                            .bytes()
                },
                new Object[] {"wide.xlsx", wide()},
                new Object[] {"library.xlsx", written(new XSSFWorkbook())},
                // With the sizes of the larger form of archives, as it does not know how much will come.
                new Object[] {"streaming-library.xlsx", written(new SXSSFWorkbook())},
                new Object[] {"budget.xlsx", WorkbookSamples.budget()},
                new Object[] {"register.xlsx", WorkbookSamples.register()},
                new Object[] {"logframe.xlsx", WorkbookSamples.logframe()});
    }

    @Test
    void what_libreoffice_saves_passes() throws Exception {
        byte[] saved = LibreOffice.required().reckoned(WorkbookSamples.budget(), folder);

        assertThat(GUARD.inspect("saved.xlsx", saved)).isInstanceOf(Passed.class);
    }

    private static byte[] printed() {
        return new HostileFile()
                .part(
                        "xl/printerSettings/printerSettings1.bin",
                        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"p.dtd\"><plist/>")
                .bytes();
    }

    private static byte[] wide() {
        String sheet = HostileFile.sheetText("<sheetData/>").replace("UTF-8", "UTF-16");
        return new HostileFile()
                .part(HostileFile.SHEET, sheet, StandardCharsets.UTF_16)
                .bytes();
    }

    private static byte[] written(Workbook library) throws IOException {
        try (Workbook book = library;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Ark").createRow(0).createCell(0).setCellValue("en tekst");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Problem refused(byte[] content) {
        return ((Refused) GUARD.inspect("skjema.xlsx", content)).problem();
    }

    private String inSmallMemory() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuardMain.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
