package no.grobunn.reporting.xlsx.book;

import no.grobunn.core.text.Language;

/** How a cell writes its number. The group and decimal signs are the reader's own; only what the reader cannot know is spelled out. */
enum NumberForm {
    /** Words. */
    GENERAL("General"),
    /** Words, whatever is typed: {@code 0047} stays as it is. */
    AS_TYPED("@"),
    /** A number with as many decimals as it has. */
    AS_IT_IS("General"),
    YEAR("0"),
    DATE("dd.mm.yyyy"),
    // A minus that looks like one, and a dash where there is nothing.
    WHOLE("#,##0;\"−\"#,##0;\"–\""),
    HUNDREDTHS("#,##0.00;\"−\"#,##0.00;\"–\""),
    PERCENT("0.0%;\"−\"0.0%;\"–\"");

    private final String code;

    NumberForm(String code) {
        this.code = code;
    }

    /** The format code of a workbook in a language; Norwegian sets a space before the per cent sign. */
    String code(Language language) {
        if (this == DATE && language == Language.EN) {
            return "d mmm yyyy";
        }
        return this == PERCENT && language != Language.EN ? code.replace("%", "\\ %") : code;
    }
}
