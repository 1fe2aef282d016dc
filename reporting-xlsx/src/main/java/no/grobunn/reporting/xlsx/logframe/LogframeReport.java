package no.grobunn.reporting.xlsx.logframe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.GoalFields;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.Book;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.DocumentFacts;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.book.SheetNames;
import no.grobunn.reporting.xlsx.listing.Listing;
import no.grobunn.reporting.xlsx.listing.ListingSheet;
import no.grobunn.reporting.xlsx.listing.ListingWords;
import no.grobunn.reporting.xlsx.listing.Places;

/** Makes the workbook {@code logframe}, sheet by sheet. */
public final class LogframeReport {
    private LogframeReport() {}

    /** What the report is. */
    public static ReportDescriptor descriptor() {
        return ReportDescriptor.builder("logframe", OutputFormat.XLSX, ReportPlugin.SPI_LEVEL)
                .everyLanguage(Texts.inEach("workbook.logframe"), Texts.inEach("workbook.logframe.summary"))
                .needsPilot()
                .build();
    }

    /** Writes the workbook and leaves the stream open. */
    public static RenderResult write(ReportRequest request, OutputStream out) throws IOException {
        try (Book book = new Book(facts(request))) {
            fill(book, request);
            request.checkCancelled();
            book.writeTo(out);
            request.progress(1);
            return RenderResult.sheets(book.sheets());
        }
    }

    private static void fill(Book book, ReportRequest request) {
        Texts texts = book.texts();
        Dossier dossier = request.dossier();
        PilotSketch pilot = request.pilot().orElseThrow();
        PilotGoals goals = PilotGoals.of(dossier, pilot);
        ListingWords words = new ListingWords(dossier, texts);
        SheetNames names = new SheetNames();

        BookSheet matrix = book.sheet(names.sheet(texts.get("workbook.logframe")));
        SheetHead.write(matrix, facts(request).title(), subtitle(request));
        new LogframeMatrix(matrix, texts, pilot, goals).write();
        request.checkCancelled();

        String indicators = texts.get("field.goal.indicators");
        BookSheet measured = book.sheet(names.sheet(indicators));
        SheetHead.write(measured, indicators, texts.get("workbook.indicator.note"));
        new IndicatorTable(texts, words::actor, names.table(indicators)).write(measured, goals);

        Listing.of("goals", GoalFields.GOAL, EntityKind.GOAL, goals.all(), words, "\n")
                .parts()
                .filter(part -> part.isOf(GoalFields.DATED_VALUE))
                .forEach(part -> values(book, names, part));
    }

    /** What was aimed at and what was measured, day by day. */
    private static void values(Book book, SheetNames names, Listing<?> part) {
        BookSheet sheet = book.sheet(names.sheet(part.name()));
        SheetHead.write(sheet, part.name(), part.help());
        new ListingSheet<>(part, sheet, SheetHead.ROWS).write(names.table(part.name()), new Places(List.of()));
    }

    private static DocumentFacts facts(ReportRequest request) {
        Texts texts = Texts.of(request.language());
        PilotSketch pilot = request.pilot().orElseThrow();
        Dossier dossier = request.dossier();
        return new DocumentFacts(
                texts.get("workbook.logframe.of", pilot.title()),
                texts.get("workbook.logframe.subject"),
                dossier.actor(dossier.project().owner()).name(),
                texts.get("workbook.edition", pilot.version()),
                pilot.status() == PilotStatus.DRAFT,
                request.date(),
                texts);
    }

    private static String subtitle(ReportRequest request) {
        Texts texts = Texts.of(request.language());
        PilotSketch pilot = request.pilot().orElseThrow();
        Formats formats = Formats.of(request.language());
        return String.join(
                " · ",
                facts(request).author(),
                facts(request).edition(),
                texts.term(pilot.status()),
                formats.longDate(request.date()),
                formats.months(pilot.period()));
    }
}
