package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.document.Document;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.pdf.UnwritableCharactersException.UnwritableCharacter;

/** A document that core composes, on its way to becoming a report. */
final class ComposedReport {
    /** More than these help nobody at once. */
    private static final int CHARACTERS_NAMED = 10;

    private static final int FIELDS_NAMED = 3;

    /** The option that every PDF report has. */
    static final ReportOption<String> CONFORMANCE = ReportOption.choice(
            "conformance", Texts.inEach("typesetting.conformance").byLanguage(), Conformance.ids());

    private ComposedReport() {}

    /** A PDF report in every language of the product, to be told more of; the keys are those of core's texts. */
    static ReportDescriptor.Builder describe(String id, String title, String summary) {
        return ReportDescriptor.builder(id, OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                .everyLanguage(Texts.inEach(title), Texts.inEach(summary))
                .option(CONFORMANCE);
    }

    /**
     * Typesets a document of a dossier in the look and to the conformance that were asked for; with PDF/A-3a the dossier travels, as far as the audience may see it.
     *
     * @throws ContentRefusedException if the dossier holds a character that no font at hand has, or the theme a logo that is damaged
     */
    static RenderResult typeset(Document document, ReportRequest request, OutputStream out) throws IOException {
        request.checkCancelled();
        Conformance conformance =
                request.option(CONFORMANCE).flatMap(Conformance::find).orElse(Conformance.PDFA_2A);
        List<Attachment> attachments =
                conformance == Conformance.PDFA_3A ? List.of(CarriedDossier.of(request)) : List.of();
        try {
            return RenderResult.pages(AccessiblePdf.standard()
                    .themed(request.theme())
                    .with(conformance)
                    .typeset(document, attachments, out));
        } catch (UnwritableCharactersException e) {
            throw refusal(e, request.dossier());
        } catch (UnreadableLogoException e) {
            throw new ContentRefusedException(
                    language -> Texts.of(language).get("typesetting.logo"),
                    language -> Texts.of(language).get("typesetting.logo.remedy"),
                    e);
        }
    }

    private static ContentRefusedException refusal(UnwritableCharactersException unwritable, Dossier dossier) {
        return new ContentRefusedException(
                language -> unwritable.characters().stream()
                        .limit(CHARACTERS_NAMED)
                        .map(one -> words(one, dossier, Texts.of(language)))
                        .collect(Collectors.joining(" ")),
                language -> Texts.of(language).get("typesetting.unwritable.remedy"),
                unwritable);
    }

    /** Names the fields that hold a character; it may also come from elsewhere, then the words around it must do. */
    private static String words(UnwritableCharacter one, Dossier dossier, Texts texts) {
        List<String> fields = CharacterFields.of(dossier, one.codePoint());
        if (fields.isEmpty()) {
            return texts.get("typesetting.unwritable", one.code(), one.name(), one.excerpt());
        }
        String named = String.join(", ", fields.subList(0, Math.min(FIELDS_NAMED, fields.size())));
        String more = fields.size() > FIELDS_NAMED ? " …" : "";
        return texts.get("typesetting.unwritable.field", one.code(), one.name(), named + more, one.excerpt());
    }
}
