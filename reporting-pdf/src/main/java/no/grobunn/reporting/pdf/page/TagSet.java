package no.grobunn.reporting.pdf.page;

import java.util.Set;

/** The standard structure types that tags are taken from. */
public enum TagSet {
    /** Those of ISO 32000-1, 14.8.4. */
    PDF_1_7,

    /** Those of ISO 32000-2, 14.8.4, and those of ISO 32000-1 where the newer has none: contents pages and quotations. */
    PDF_2_0;

    private static final Set<String> ONLY_IN_1_7 = Set.of("BlockQuote", "Quote", "Reference", "TOC", "TOCI");

    /** The type that is written for one of ours: a title is a paragraph in the older set, a footnote has a name of its own in the newer. */
    String type(String wanted) {
        return switch (wanted) {
            case "Title" -> this == PDF_1_7 ? "P" : wanted;
            case "Note" -> this == PDF_2_0 ? "FENote" : wanted;
            default -> wanted;
        };
    }

    /** The value of an attribute that is written for one of ours: a list of questions and answers had no name of its own before. */
    String value(String wanted) {
        return this == PDF_1_7 && wanted.equals("Description") ? "None" : wanted;
    }

    /** Whether the type belongs to the namespace of PDF 2.0, which an element then must name. */
    boolean isNewer(String type) {
        return this == PDF_2_0 && !ONLY_IN_1_7.contains(type);
    }
}
