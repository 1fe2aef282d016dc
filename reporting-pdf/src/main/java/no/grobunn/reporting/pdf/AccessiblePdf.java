package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.document.Document;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.PatternHyphenation;
import no.grobunn.core.text.Texts;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.Theme;
import no.grobunn.reporting.pdf.block.BodyComposer;
import no.grobunn.reporting.pdf.block.CoverPainter;
import no.grobunn.reporting.pdf.block.DraftMarking;
import no.grobunn.reporting.pdf.block.RunningMatter;
import no.grobunn.reporting.pdf.file.LogoImage;
import no.grobunn.reporting.pdf.file.PdfFile;
import no.grobunn.reporting.pdf.font.Faces;
import no.grobunn.reporting.pdf.layout.Brand;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Galley;
import no.grobunn.reporting.pdf.layout.Outline;
import no.grobunn.reporting.pdf.layout.PageCutter;
import no.grobunn.reporting.pdf.layout.Pages;
import no.grobunn.reporting.pdf.layout.Sheet;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.look.Stylesheet;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.text.Footnotes;
import no.grobunn.reporting.pdf.text.LineBreaker;
import no.grobunn.reporting.pdf.text.QuotedWords;
import org.jspecify.annotations.Nullable;

/**
 * Typesets documents as PDF that meets a standard for archives and one for accessibility in one file: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) unless
 * another {@link Conformance} is asked for.
 *
 * <p>Figures are set as vectors with real text, as large as they were drawn: in the text up to 164 mm wide, larger ones on pages of their own, which may
 * be A4 or A3, across or upright, or larger still. Their alternatives are read aloud in their place.
 *
 * <p>The same document gives the same bytes on the same platform, whatever its clock, zone and locale; no host font and no cache is touched.
 * Immutable and thread-safe: the faces are parsed once and shared.
 */
public final class AccessiblePdf {
    private final Faces faces;
    private final Stylesheet styles;

    private final Conformance conformance;
    private final @Nullable LogoImage logo;
    private final @Nullable String organisationLine;

    private AccessiblePdf(
            Faces faces,
            Stylesheet styles,
            Conformance conformance,
            @Nullable LogoImage logo,
            @Nullable String organisationLine) {
        this.faces = faces;
        this.styles = styles;
        this.conformance = conformance;
        this.logo = logo;
        this.organisationLine = organisationLine;
    }

    /** In the house's own look, as PDF/A-2a and PDF/UA-1. */
    public static AccessiblePdf standard() {
        return new AccessiblePdf(Faces.bundled(), new Stylesheet(Palette.STANDARD), Conformance.PDFA_2A, null, null);
    }

    /** The same, made to meet other standards. */
    public AccessiblePdf with(Conformance other) {
        return new AccessiblePdf(faces, styles, other, logo, organisationLine);
    }

    /**
     * The same in an organisation's look: its colour, its logo on covers and letterheads, its line at the foot of each page.
     *
     * @throws UnreadableLogoException if the logo is damaged
     */
    public AccessiblePdf themed(Theme theme) {
        return new AccessiblePdf(
                faces,
                new Stylesheet(new Palette(theme.palette())),
                conformance,
                decoded(theme.logo()),
                theme.organisationLine());
    }

    private static @Nullable LogoImage decoded(@Nullable Logo logo) {
        try {
            return logo == null ? null : LogoImage.of(logo);
        } catch (IOException e) {
            throw new UnreadableLogoException(e);
        }
    }

    /**
     * Typesets a document.
     *
     * @param out receives the file; is left open
     * @return the number of pages, at least 1
     * @throws IOException if {@code out} does
     * @throws IllegalArgumentException if a drawing is larger than any page that PDF/A-2 allows, 14 400 pt; nothing is written then
     * @throws UnwritableCharactersException if the document holds characters that no bundled face has; nothing is written then
     */
    public int typeset(Document document, OutputStream out) throws IOException {
        return typeset(document, List.of(), out);
    }

    /**
     * Typesets a document with files attached to it, as what it was made of.
     *
     * @param attachments in any order; none unless the conformance allows them
     * @param out receives the file; is left open
     * @return the number of pages, at least 1
     * @throws IOException if {@code out} does
     * @throws IllegalArgumentException if the conformance allows no attachments, two have one name, or a drawing is larger than any page that PDF/A allows,
     *     14 400 pt; nothing is written then
     * @throws UnwritableCharactersException if the document holds characters that no bundled face has; nothing is written then
     */
    public int typeset(Document document, List<Attachment> attachments, OutputStream out) throws IOException {
        if (!attachments.isEmpty() && !conformance.allowsAttachments()) {
            throw new IllegalArgumentException(conformance.id() + " allows no attachments: "
                    + attachments.get(0).name());
        }
        new CharacterCheck(faces).check(document, organisationLine);
        try (PdfFile file = new PdfFile(faces, conformance.standard())) {
            for (Attachment one : attachments) {
                file.attach(document.properties(), one.name(), one.mediaType(), one.description(), one.content());
            }
            Composition composition = compose(document, file);
            List<Sheet> sheets = cut(document, composition);
            int covers = document.cover() == null ? 0 : 1;
            List<Page> pages = file.addPages(formats(covers, sheets));
            composition.pages().open(pages, covers);
            paint(document, composition, sheets, file, pages);
            file.write(document.properties(), composition.outline(), composition.pages(), out);
            return pages.size();
        }
    }

    private Composition compose(Document document, PdfFile file) throws IOException {
        Language language = document.properties().language();
        Composition composition = new Composition(
                faces,
                styles,
                new Brand(logo == null ? null : file.addLogo(logo), organisationLine),
                new LineBreaker(faces, PatternHyphenation.BUNDLED, language),
                Texts.of(language),
                new Footnotes(Texts.of(language)),
                new QuotedWords(document.properties().quoted()),
                file.structure().document(),
                new Galley(),
                new Outline(document),
                new Pages());
        new BodyComposer(composition).compose(document.body());
        return composition;
    }

    private List<Sheet> cut(Document document, Composition composition) {
        boolean coverOnly = document.cover() != null && document.body().isEmpty();
        List<Sheet> sheets =
                coverOnly ? List.of() : PageCutter.cut(composition.galley(), PageFormat.TEXT, styles.palette.ink());
        composition.galley().clear();
        return sheets;
    }

    private static List<PageFormat> formats(int covers, List<Sheet> sheets) {
        return Stream.concat(
                        Collections.nCopies(covers, PageFormat.TEXT).stream(),
                        sheets.stream().map(Sheet::format))
                .toList();
    }

    private static void paint(
            Document document, Composition composition, List<Sheet> sheets, PdfFile file, List<Page> pages)
            throws IOException {
        Document.DraftMark draft = document.properties().draft();
        DraftMarking marking = draft == null ? null : new DraftMarking(composition, draft);
        RunningMatter running = new RunningMatter(composition, document.properties());
        int covers = pages.size() - sheets.size();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (document.cover() != null && i == 0) {
                CoverPainter.panel(page, composition);
            }
            if (marking != null) {
                marking.paint(page, i == 0);
            }
            if (document.cover() != null && i == 0) {
                new CoverPainter(composition, document.properties(), document.cover()).paint(page);
            } else {
                running.paint(page, i - covers, i + 1, pages.size());
                sheets.get(i - covers).paint(page);
            }
            file.finish(page);
        }
    }
}
