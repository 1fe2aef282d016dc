package no.grobunn.example.partners;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The report {@code partner-list}: one line for each partner of the pilot. Stateless and thread-safe. */
public final class PartnerList implements ReportPlugin {
    /** For {@link java.util.ServiceLoader}. */
    public PartnerList() {}

    @Override
    public ReportDescriptor descriptor() {
        return ReportDescriptor.builder(
                        "partner-list", new OutputFormat("csv", "text/csv;charset=UTF-8"), ReportPlugin.SPI_LEVEL)
                .language(Language.EN, "Partners", "One line for each partner of the pilot.")
                .language(Language.NB, "Partnere", "Én linje for hver partner i piloten.")
                .needsPilot()
                .build();
    }

    @Override
    public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder("name;role;status\n");
        for (Partner partner : request.pilot().orElseThrow().partners()) {
            csv.append(line(request.dossier(), partner, Texts.of(request.language())));
        }
        request.checkCancelled();
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        return RenderResult.lines((int) csv.chars().filter(c -> c == '\n').count());
    }

    private static String line(Dossier dossier, Partner partner, Texts texts) {
        String name = dossier.actor(partner.actor()).name();
        return field(name) + ";" + field(texts.term(partner.role())) + ";" + field(texts.term(partner.status())) + "\n";
    }

    /** Always in quotes; what a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String field(String text) {
        String safe = text.isEmpty() || "=+-@\t".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
