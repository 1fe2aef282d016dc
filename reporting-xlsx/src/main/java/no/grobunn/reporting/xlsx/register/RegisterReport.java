package no.grobunn.reporting.xlsx.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.project.Project;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.Book;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.DocumentFacts;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.book.SheetNames;
import no.grobunn.reporting.xlsx.listing.Listing;
import no.grobunn.reporting.xlsx.listing.ListingSheet;
import no.grobunn.reporting.xlsx.listing.Places;

/** Makes the workbook {@code register}, sheet by sheet. Used once. */
public final class RegisterReport {
    private static final ReportOption<Boolean> KUMU =
            ReportOption.flag("kumu", Texts.inEach("workbook.register.kumu").byLanguage(), false);

    /** What Kumu looks for in the name of a sheet that it shall not read. */
    private static final String IGNORE = " (ignore)";

    private final ReportRequest request;
    private final Book book;
    private final SheetNames names = new SheetNames();
    private final String ending;
    private final List<ListingSheet<?>> listed = new ArrayList<>();

    private RegisterReport(ReportRequest request, Book book) {
        this.request = request;
        this.book = book;
        ending = request.option(KUMU).orElse(false) ? IGNORE : "";
    }

    /** What the report is. */
    public static ReportDescriptor descriptor() {
        return ReportDescriptor.builder("register", OutputFormat.XLSX, ReportPlugin.SPI_LEVEL)
                .everyLanguage(Texts.inEach("workbook.register"), Texts.inEach("workbook.register.summary"))
                .option(KUMU)
                .build();
    }

    /** Writes the workbook and leaves the stream open. */
    public static RenderResult write(ReportRequest request, OutputStream out) throws IOException {
        try (Book book = new Book(facts(request))) {
            new RegisterReport(request, book).fill();
            request.checkCancelled();
            book.writeTo(out);
            request.progress(1);
            return RenderResult.sheets(book.sheets());
        }
    }

    private static DocumentFacts facts(ReportRequest request) {
        Dossier dossier = request.dossier();
        Project project = dossier.project();
        Texts texts = Texts.of(request.language());
        return new DocumentFacts(
                texts.get("workbook.register.of", project.title()),
                texts.get("workbook.register.subject"),
                dossier.actor(project.owner()).name(),
                texts.termCapitalised(project.phase()),
                false,
                request.date(),
                texts);
    }

    private void fill() {
        Texts texts = book.texts();
        RegisterListings listings = new RegisterListings(request.dossier(), texts);
        BookSheet overview = book.sheet(names.sheet(texts.get("workbook.sheet.overview"), ending));
        add(listings.actors(), 0);
        add(listings.relationships(), 0);
        listings.actors().parts().forEach(this::add);
        listings.relationships().parts().forEach(this::add);
        listings.others().forEach(listing -> {
            add(listing);
            listing.parts().forEach(this::add);
        });
        BookSheet coverage = book.sheet(names.sheet(texts.get("workbook.coverage"), ending));
        BookSheet crosses = book.sheet(names.sheet(texts.get("workbook.coverage.marks"), ending));

        Places places = new Places(listed);
        RegisterOverview contents = new RegisterOverview(overview, texts);
        contents.head(facts(request).title(), subtitle(texts));
        for (ListingSheet<?> one : listed) {
            request.checkCancelled();
            NamedTable table = one.write(names.table(one.listing().name()), places);
            contents.line(one.sheet(), table, one.listing());
        }
        coverage(coverage, crosses);
        contents.line(coverage, texts.get("workbook.coverage"), texts.get("workbook.coverage.help"));
        contents.line(crosses, texts.get("workbook.coverage.marks"), texts.get("workbook.coverage.marks.help"));
        contents.note(texts.get("workbook.register.use"));
    }

    private void add(Listing<?> listing) {
        BookSheet sheet = book.sheet(names.sheet(listing.name(), ending));
        String help = listing.entries().isEmpty()
                ? book.texts().get("workbook.register.none", listing.help())
                : listing.help();
        SheetHead.write(sheet, listing.name(), help);
        listed.add(new ListingSheet<>(listing, sheet, SheetHead.ROWS));
    }

    /** A listing that Kumu reads: its headers are the sheet's first row. */
    private void add(Listing<?> listing, int header) {
        listed.add(new ListingSheet<>(listing, book.sheet(names.sheet(listing.name())), header));
    }

    private void coverage(BookSheet matrix, BookSheet crosses) {
        Texts texts = book.texts();
        Dossier dossier = request.dossier();
        CoverageMarks marks = new CoverageMarks(texts);
        SheetHead.write(crosses, texts.get("workbook.coverage.marks"), texts.get("workbook.coverage.marks.help"));
        NamedTable table =
                marks.write(crosses, names.table(texts.get("workbook.coverage.marks")), SheetHead.ROWS, dossier);
        SheetHead.write(matrix, texts.get("workbook.coverage"), texts.get("workbook.coverage.note"));
        new CoverageSheet(matrix, marks, table, Coverage.byStrategy(dossier))
                .write(
                        SheetHead.ROWS,
                        texts.get("workbook.coverage.initiatives"),
                        texts.get("workbook.coverage.needs"));
    }

    private String subtitle(Texts texts) {
        Dossier dossier = request.dossier();
        Formats formats = Formats.of(texts.language());
        return String.join(
                " · ",
                dossier.actor(dossier.project().owner()).name(),
                texts.termCapitalised(dossier.project().phase()),
                formats.months(dossier.project().period()),
                formats.longDate(request.date()));
    }
}
