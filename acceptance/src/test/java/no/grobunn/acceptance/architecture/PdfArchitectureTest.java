package no.grobunn.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import java.util.List;
import java.util.Set;

class PdfArchitectureTest extends ArchitectureContract {
    PdfArchitectureTest() {
        super("reporting-pdf", "no.grobunn.reporting.pdf", "pdf");
    }

    @Override
    List<HouseRule> ownRules(String root, Set<String> exported) {
        return List.of(HouseRules.knowsOnly(
                "typesetting-knows-pdfbox",
                resideInAPackage(root + ".."),
                "what a document says reaches it as a Document; how a dossier is read or a workbook is made is no affair of typesetting",
                root + "..",
                "no.grobunn.core..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "javax.imageio.."));
    }

    @Override
    List<HouseRule> otherRules(String root, Set<String> exported) {
        return HouseRules.ofReports(root, exported);
    }
}
