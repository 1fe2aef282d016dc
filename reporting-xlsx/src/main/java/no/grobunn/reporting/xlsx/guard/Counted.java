package no.grobunn.reporting.xlsx.guard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a workbook may have so many of and no more; each is an object in the memory of whoever opens it. */
enum Counted {
    CELLS(250_000, ""),
    ROWS(200_000, "row"),
    TEXTS(250_000, "si"),
    STYLES(64_000, "xf font fill border numFmt dxf cellStyle"),
    MERGED(20_000, "mergeCell"),
    COLUMNS(50_000, "col"),
    NAMES(10_000, "definedName"),
    SHEETS(255, "sheet"),
    RULES(20_000, "dataValidation conditionalFormatting cfRule"),
    LINKS(65_530, "hyperlink"),
    COMMENTS(65_530, "comment"),
    ELEMENTS(1_000_000, "");

    /** What an element is counted as, besides an element. */
    static final Map<String, Counted> BY_ELEMENT = byElement();

    private final int most;
    private final String elements;

    Counted(int most, String elements) {
        this.most = most;
        this.elements = elements;
    }

    int most() {
        return most;
    }

    /** The key of its word in the message. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Counted> byElement() {
        Map<String, Counted> found = new HashMap<>();
        for (Counted counted : values()) {
            Pattern.compile(" ").splitAsStream(counted.elements).forEach(element -> found.put(element, counted));
        }
        return Map.copyOf(found);
    }
}
