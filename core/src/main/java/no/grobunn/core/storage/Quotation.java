package no.grobunn.core.storage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;

/** Writes what a message quotes: cut at 80 characters, on one line, with nothing in it that a terminal obeys. */
final class Quotation {
    private static final int LONGEST_LIST = 20;

    private Quotation() {}

    static String of(Object argument, Language language) {
        if (argument instanceof List<?> list) {
            String values = list.stream()
                    .limit(LONGEST_LIST)
                    .map(value -> of(value, language))
                    .collect(Collectors.joining(", "));
            return list.size() > LONGEST_LIST ? values + " …" : values;
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return number(((Number) argument).longValue(), language);
        }
        if (argument instanceof Money money) {
            return Formats.of(language).money(money);
        }
        return argument instanceof BigDecimal decimal ? Formats.of(language).decimal(decimal) : of(argument.toString());
    }

    /** Years and other short numbers stand as they were typed. */
    private static String number(long number, Language language) {
        return Math.abs(number) < 10_000
                ? Long.toString(number)
                : Formats.of(language).whole(number);
    }

    static String of(String value) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (int i = 0; i < value.length() && count < Problem.QUOTED; count++) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            out.appendCodePoint(isVisible(c) ? c : c == '\n' || c == '\t' ? ' ' : '\uFFFD');
        }
        return count == Problem.QUOTED && value.codePointCount(0, value.length()) > Problem.QUOTED
                ? out.substring(0, out.offsetByCodePoints(out.length(), -1)) + "…"
                : out.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
