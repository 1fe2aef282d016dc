package no.grobunn.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.storage.DossierWriter;
import no.grobunn.core.text.Texts;

/** The dossier as it travels within a document that was made of it. */
final class CarriedDossier {
    static final String NAME = "dossier.json";

    private CarriedDossier() {}

    /** The dossier of a request, which is without what the audience must not see. */
    static Attachment of(ReportRequest request) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DossierWriter.json().write(request.dossier(), content);
        String description = Texts.of(request.language()).get("typesetting.carried");
        return new Attachment(NAME, "application/json", description, content.toByteArray());
    }
}
