package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import no.grobunn.core.publication.Edition;
import no.grobunn.core.publication.PilotProposal;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The report {@code pilot-proposal}: the proposal that core composes, typeset as PDF. Stateless and thread-safe. */
public final class PilotProposalPdf implements ReportPlugin {
    private static final ReportDescriptor DESCRIPTOR = describe();

    /** More than these help nobody at once. */
    private static final int CHARACTERS_NAMED = 10;

    /** For {@link java.util.ServiceLoader}. */
    public PilotProposalPdf() {}

    @Override
    public ReportDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        Edition edition = new Edition(
                request.dossier(),
                request.pilot().orElseThrow(),
                request.audience(),
                request.language(),
                request.date());
        request.checkCancelled();
        try {
            return RenderResult.pages(AccessiblePdf.standard().typeset(PilotProposal.compose(edition), out));
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

    private static ReportDescriptor describe() {
        ReportDescriptor.Builder descriptor = ReportDescriptor.builder(
                        "pilot-proposal", OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                .needsPilot();
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            descriptor.language(language, texts.get("proposal.type"), texts.get("proposal.report.summary"));
        }
        return descriptor.build();
    }
}
