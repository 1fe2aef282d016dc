package no.grobunn.acceptance;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of archivable and accessible PDF: veraPDF, with both standards that every document of ours meets. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What a file violates of PDF/A-2a and of PDF/UA-1; empty if nothing. */
    static List<String> violations(Path pdf) throws Exception {
        return violations(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    }

    /** What a file violates of the standards that a conformance claims. */
    public static List<String> violations(Path pdf, String conformance) throws Exception {
        return switch (conformance) {
            case "pdfa-2a" -> violations(pdf);
            case "pdfa-3a" -> violations(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
            case "pdfa-4" -> violations(pdf, PDFAFlavour.PDFA_4, PDFAFlavour.PDFUA_2);
            default -> throw new IllegalArgumentException("No standard " + conformance);
        };
    }

    private static List<String> violations(Path pdf, PDFAFlavour one, PDFAFlavour other) throws Exception {
        return Stream.concat(violations(pdf, one).stream(), violations(pdf, other).stream())
                .toList();
    }

    private static List<String> violations(Path pdf, PDFAFlavour standard) throws Exception {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, 10, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            standard.getId() + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage()
                                    + " at " + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
