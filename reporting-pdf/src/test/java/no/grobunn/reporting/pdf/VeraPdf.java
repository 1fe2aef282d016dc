package no.grobunn.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge: veraPDF, the reference implementation of the PDF Association. */
final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What a file violates of the standards that we claim unless others are asked for; empty if nothing. */
    static List<String> violations(byte[] pdf) throws Exception {
        return violations(pdf, List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1));
    }

    /** What a file violates of both standards of a conformance; empty if nothing. */
    static List<String> violations(byte[] pdf, Conformance conformance) throws Exception {
        return violations(
                pdf,
                switch (conformance) {
                    case PDFA_2A -> List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
                    case PDFA_3A -> List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
                    case PDFA_4 -> List.of(PDFAFlavour.PDFA_4, PDFAFlavour.PDFUA_2);
                });
    }

    /** What a file violates of standards; empty if nothing. */
    static List<String> violations(byte[] pdf, List<PDFAFlavour> standards) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standards.get(0));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standards, 10, false, false, false)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> words(result.getPDFAFlavour(), assertion)))
                    .distinct()
                    .toList();
        }
    }

    private static String words(PDFAFlavour flavour, TestAssertion assertion) {
        return flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " @ "
                + assertion.getLocation().getContext();
    }
}
