package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import no.grobunn.core.document.Document;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.text.Texts;

/** A document that core composes, on its way to becoming a report. */
final class ComposedReport {
    /** More than these help nobody at once. */
    private static final int CHARACTERS_NAMED = 10;

    private ComposedReport() {}

    /**
     * Typesets a document.
     *
     * @throws ContentRefusedException if the dossier holds a character that no font at hand has
     */
    static RenderResult typeset(Document document, OutputStream out) throws IOException {
        try {
            return RenderResult.pages(AccessiblePdf.standard().typeset(document, out));
        } catch (UnwritableCharactersException e) {
            throw refusal(e);
        }
    }

    private static ContentRefusedException refusal(UnwritableCharactersException unwritable) {
        return new ContentRefusedException(
                language -> unwritable.characters().stream()
                        .limit(CHARACTERS_NAMED)
                        .map(one ->
                                Texts.of(language).get("typesetting.unwritable", one.code(), one.name(), one.excerpt()))
                        .collect(Collectors.joining(" ")),
                language -> Texts.of(language).get("typesetting.unwritable.remedy"),
                unwritable);
    }
}
