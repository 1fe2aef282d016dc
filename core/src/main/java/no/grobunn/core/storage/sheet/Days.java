package no.grobunn.core.storage.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.storage.sheet.CellReading.Read;

/** Reads days as people and programs write them; one that some would take for another is refused. */
final class Days {
    private static final Pattern NORWEGIAN_DAY =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})|(\\d{1,2})[/-](\\d{1,2})-(\\d{4})");
    private static final Pattern SLASHED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?Z?");

    private Days() {}

    /** What a cell of a field that holds a day says. */
    static Read of(CellValue value) {
        String text = CellReading.text(value).strip();
        if (value instanceof CellValue.Day) {
            return new Read.Characters(text);
        }
        Matcher midnight = MIDNIGHT.matcher(text);
        if (midnight.matches()) {
            return new Read.Characters(midnight.group(1));
        }
        Matcher norwegian = NORWEGIAN_DAY.matcher(text);
        if (norwegian.matches()) {
            int group = norwegian.group(1) == null ? 4 : 1;
            return date(text, norwegian.group(group + 2), norwegian.group(group + 1), norwegian.group(group));
        }
        Matcher slashed = SLASHED_DAY.matcher(text);
        if (slashed.matches()) {
            return slashed(text, slashed);
        }
        return CellReading.reads(Scalars.DATE, text)
                ? new Read.Characters(text)
                : new Read.Wrong("sheet-not-a-date", text);
    }

    /** Some write the day first, others the month. */
    private static Read slashed(String text, Matcher parts) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return new Read.Wrong("sheet-ambiguous-date", text);
        }
        return first > 12
                ? date(text, parts.group(3), parts.group(2), parts.group(1))
                : date(text, parts.group(3), parts.group(1), parts.group(2));
    }

    private static Read date(String text, String year, String month, String day) {
        try {
            return new Read.Characters(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                            .toString());
        } catch (DateTimeException e) {
            return new Read.Wrong("sheet-not-a-date", text);
        }
    }
}
