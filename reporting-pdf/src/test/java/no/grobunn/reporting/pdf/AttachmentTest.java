package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AttachmentTest {
    private static final byte[] CONTENT = "{\"format\": \"grobunn/1\", \"æ\": 1}\n".getBytes(StandardCharsets.UTF_8);
    private static final Attachment DOSSIER =
            new Attachment("dossier.json", "application/json", "Dossieret som dokumentet er laget av", CONTENT);

    @Test
    void is_given_back_byte_by_byte_and_described() throws Exception {
        try (PDDocument file = Loader.loadPDF(bytes(Conformance.PDFA_3A, DOSSIER))) {
            PDComplexFileSpecification found = file.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("dossier.json");
            PDEmbeddedFile embedded = found.getEmbeddedFile();

            assertThat(embedded.toByteArray()).isEqualTo(CONTENT);
            assertThat(embedded.getSubtype()).isEqualTo("application/json");
            assertThat(embedded.getSize()).isEqualTo(CONTENT.length);
            assertThat(embedded.getModDate().toInstant()).hasToString("2022-09-15T00:00:00Z");
            assertThat(found.getFileDescription()).isEqualTo("Dossieret som dokumentet er laget av");
            assertThat(found.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(file.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"))
                            .getObject(0))
                    .isSameAs(found.getCOSObject());
        }
    }

    @Test
    void meets_pdf_a_3a_and_pdf_a_4f() throws Exception {
        assertThat(VeraPdf.violations(bytes(Conformance.PDFA_3A, DOSSIER), Conformance.PDFA_3A))
                .isEmpty();
        assertThat(VeraPdf.violations(
                        bytes(Conformance.PDFA_4, DOSSIER), List.of(PDFAFlavour.PDFA_4_F, PDFAFlavour.PDFUA_2)))
                .isEmpty();
    }

    @Test
    void is_in_the_identifier_of_the_file() throws Exception {
        byte[] other =
                bytes(Conformance.PDFA_3A, new Attachment("dossier.json", "text/plain", "Et annet", new byte[3]));

        assertThat(id(bytes(Conformance.PDFA_3A, DOSSIER)))
                .isEqualTo(id(bytes(Conformance.PDFA_3A, DOSSIER)))
                .isNotEqualTo(id(other));
    }

    @Test
    void is_refused_where_the_standard_allows_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes(Conformance.PDFA_2A, DOSSIER))
                .withMessage("pdfa-2a allows no attachments: dossier.json");
    }

    @Test
    void has_a_name_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes(Conformance.PDFA_3A, DOSSIER, DOSSIER))
                .withMessage("Attached twice: dossier.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment("../dossier.json", "text/plain", "", new byte[0]))
                .withMessageContaining("../dossier.json");
    }

    private static byte[] id(byte[] pdf) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return file.getDocument().getDocumentID().getString(0).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] bytes(Conformance conformance, Attachment... attachments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AccessiblePdf.standard().with(conformance).typeset(SampleDocuments.small(), List.of(attachments), out);
        return out.toByteArray();
    }
}
