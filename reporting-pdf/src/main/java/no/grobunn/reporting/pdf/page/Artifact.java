package no.grobunn.reporting.pdf.page;

/** What stands on a page without being content: rules and grounds, and what every page repeats. */
public enum Artifact {
    LAYOUT("/Artifact <</Type /Layout>> BDC\n"),
    HEADER("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n"),
    FOOTER("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"),
    REPEATED("/Artifact <</Type /Pagination>> BDC\n");

    private final String operator;

    Artifact(String operator) {
        this.operator = operator;
    }

    String operator() {
        return operator;
    }
}
