package no.grobunn.core.storage.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.storage.sheet.CellReading.Read;

/** Reads numbers as people write them: spaces between groups, a comma before the decimals, a percent sign. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("([-−]?)(\\d+(?:[ \\u00a0\\u202f\\u2009]\\d{3})*)(?:[.,](\\d+))?(?:[ \\u00a0\\u202f]?%)?");
    private static final Pattern FILE_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MAYBE_THOUSANDS = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private Numbers() {}

    /** What a cell of a field that holds a number says. */
    static <V> Read of(ScalarType<V> type, CellValue value) {
        String text = CellReading.text(value);
        boolean words = value instanceof CellValue.Words;
        if (words
                && type.form() == ScalarType.Form.DECIMAL
                && !type.equals(Scalars.AMOUNT)
                && MAYBE_THOUSANDS.matcher(text.strip()).matches()) {
            return new Read.Wrong("sheet-ambiguous-number", text);
        }
        if (!words || CellReading.reads(type, text)) {
            return new Read.Characters(text);
        }
        Matcher number = NUMBER.matcher(text.strip());
        boolean percent = text.strip().endsWith("%");
        // Amounts know best themselves how people write them.
        boolean own = type.equals(Scalars.AMOUNT) || (percent && !type.equals(Scalars.PERCENTAGE));
        return new Read.Characters(own || !number.matches() ? text.strip() : plain(plainOf(number)));
    }

    /** The number in plain digits, with a point before its decimals. */
    private static String plainOf(Matcher number) {
        if (number.matches()) {
            String whole = number.group(2).replaceAll("\\D", "");
            String decimals = number.group(3) == null ? "" : "." + number.group(3);
            return (number.group(1).isEmpty() ? "" : "-") + whole + decimals;
        }
        throw new IllegalArgumentException("This is no number");
    }

    /** Decimals that are all 0 say nothing: {@code 7,0} is 7. */
    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.stripTrailingZeros().scale() <= 0 ? CellWriting.plain(value) : number;
    }

    /** An indicator's value may be words; those that a person means as a number become one. */
    static String measured(String text) {
        if (Quotes.areAround(text)) {
            return Quotes.without(text);
        }
        return isTypedNumber(text) ? plainOf(NUMBER.matcher(text.strip())) : text;
    }

    /** Whether words are a number as people write it, not as files do. */
    static boolean isTypedNumber(String text) {
        return NUMBER.matcher(text.strip()).matches()
                && !text.contains("%")
                && !FILE_NUMBER.matcher(text).matches();
    }
}
