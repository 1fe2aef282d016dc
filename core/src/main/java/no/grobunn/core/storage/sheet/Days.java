package no.grobunn.core.storage.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.storage.sheet.CellReading.Read;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;

/** Reads days as people and programs write them; one that some would take for another is refused. */
final class Days {
    private static final Pattern NORWEGIAN_DAY =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})|(\\d{1,2})[/-](\\d{1,2})-(\\d{4})");
    private static final Pattern SLASHED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(\\d{1,2})\\.?[ \\u00a0]?(\\p{L}{3,9})\\.?[ \\u00a0](\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?Z?");

    /** Day 0 of programs that take 1900 for a leap year, as all later days are counted. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** In 1954. */
    private static final BigDecimal FIRST_LIKELY = BigDecimal.valueOf(20_000);

    /** In 2091. */
    private static final BigDecimal LAST_LIKELY = BigDecimal.valueOf(70_000);

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
        Matcher named = NAMED_DAY.matcher(text);
        if (named.matches() && month(named.group(2)) > 0) {
            return date(text, named.group(3), Integer.toString(month(named.group(2))), named.group(1));
        }
        Matcher slashed = SLASHED_DAY.matcher(text);
        if (slashed.matches()) {
            return slashed(text, slashed);
        }
        return CellReading.reads(Scalars.DATE, text)
                ? new Read.Characters(text)
                : new Read.Wrong("sheet-not-a-date", List.of(text), numbered(value));
    }

    /** The number of a month by its name in any of the languages, whole or cut after at least three letters as no other is; 0 if there is none. */
    private static int month(String word) {
        String beginning = word.toLowerCase(Locale.ROOT);
        int found = 0;
        for (int month = 1; month <= 12; month++) {
            for (Language language : Language.values()) {
                if (Formats.of(language)
                        .month(YearMonth.of(2000, month))
                        .toLowerCase(Locale.ROOT)
                        .startsWith(beginning)) {
                    found = month;
                }
            }
        }
        return found;
    }

    /**
     * The day that a cell without the format of one may mean: programs count them, most from the end of 1899, some from 1904, so it is not known for certain. Empty
     * for other numbers, those of years too.
     */
    private static String numbered(CellValue value) {
        if (!(value instanceof CellValue.Numeral numeral)) {
            return "";
        }
        BigDecimal number = numeral.number();
        boolean likely = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(FIRST_LIKELY) >= 0
                && number.compareTo(LAST_LIKELY) <= 0;
        return likely ? DAY_ZERO.plusDays(number.longValue()).toString() : "";
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
