package no.grobunn.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;

/** What was made, or would be, as a table: file, pages or sheets, size. */
public final class OutcomeTable {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public OutcomeTable(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /** Shows what was made; nothing if nothing was. */
    public void made(List<ReportOutcome.Made> made, Path folder) {
        if (made.isEmpty()) {
            return;
        }
        title(language.texts().count("report.made", made.size(), paths.of(folder)));
        Columns table = Columns.of("lrr");
        made.forEach(one -> table.row(name(one.file()), extent(one.result()), size(one.bytes())));
        table.lines().forEach(console::result);
        console.result("");
    }

    /** Shows what would be made. */
    public void planned(List<Path> files, Path folder) {
        title(language.texts().count("report.planned", files.size(), paths.of(folder)));
        Columns table = Columns.of("ll");
        files.forEach(file -> table.row(
                name(file),
                language.texts().get(Files.exists(file) ? "report.planned.replaces" : "report.planned.new")));
        table.lines().forEach(console::result);
        console.result("");
    }

    private void title(String title) {
        console.result(console.ink().strong(title));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String extent(RenderResult result) {
        String unit = result.unit().name().toLowerCase(Locale.ROOT);
        return texts().count("report.extent." + unit, result.size());
    }

    private String size(long bytes) {
        if (bytes < 1_000) {
            return texts().get("report.size.bytes", bytes);
        }
        boolean small = bytes < 1_000_000;
        BigDecimal number = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(small ? 1_000 : 1_000_000), small ? 0 : 1, RoundingMode.HALF_UP);
        String written = Formats.of(language.language()).decimal(number, small ? 0 : 1);
        return texts().get(small ? "report.size.kilo" : "report.size.mega", written);
    }

    private Texts texts() {
        return language.texts();
    }
}
