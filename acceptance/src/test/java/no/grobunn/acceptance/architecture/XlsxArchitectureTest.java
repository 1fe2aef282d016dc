package no.grobunn.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import java.util.List;
import java.util.Set;

class XlsxArchitectureTest extends ArchitectureContract {
    XlsxArchitectureTest() {
        super("reporting-xlsx", "no.grobunn.reporting.xlsx", "xlsx");
    }

    @Override
    List<HouseRule> ownRules(String root, Set<String> exported) {
        return List.of(HouseRules.knowsOnly(
                "workbooks-know-poi",
                resideInAPackage(root + ".."),
                "a workbook is made from the dossier and its budget; neither files nor pages are its affair",
                root + "..",
                "no.grobunn.core..",
                "org.apache.poi..",
                "org.apache.xmlbeans..",
                "org.openxmlformats.schemas..",
                "org.apache.logging.log4j.."));
    }

    @Override
    List<HouseRule> otherRules(String root, Set<String> exported) {
        return HouseRules.ofReports(root, exported);
    }
}
