package no.grobunn.core.readiness.rule.privacy;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Norwegian national identity number: a date of birth, an individual number and two check digits (modulus 11; Ernst S. Selmer, <i>Personnummerering i
 * Norge: Litt anvendt tallteori og psykologi</i>, Nordisk Matematisk Tidskrift, 1964). In a D-number the day is 40 higher; in the synthetic series of test data the month is 40 or 80 higher. The century is in the
 * individual number and is not looked into: the day need only exist in some century.
 */
final class IdentityNumber {
    private static final Pattern WRITTEN = Pattern.compile("(?<!\\d)(?<!\\d[.,])(?<!" + Amounts.BEFORE + ")"
            + "(\\d{6})[-\\h\\v]?(\\d{5})"
            + "(?!\\d)(?![.,]\\d)(?!" + Amounts.AFTER + ")");
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int SHIFT = 40;

    /** Every fourth year of this century is a leap year, as in the last one but for 1900. */
    private static final int CENTURY = 2000;

    private IdentityNumber() {}

    /** Those in a text, each once, with most of the digits hidden. */
    static List<String> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(match -> match.group(1) + match.group(2))
                .filter(IdentityNumber::isValid)
                .map(digits -> digits.substring(0, 2) + "•••••••••")
                .distinct()
                .toList();
    }

    /** Whether eleven digits are a day and pass both checks. */
    static boolean isValid(String digits) {
        return isDay(digits) && passes(digits, FIRST_WEIGHTS) && passes(digits, SECOND_WEIGHTS);
    }

    private static boolean passes(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean isDay(String digits) {
        int day = number(digits, 0);
        int month = number(digits, 2);
        int dayOfMonth = day > SHIFT ? day - SHIFT : day;
        int monthOfYear = month > 2 * SHIFT ? month - 2 * SHIFT : month > SHIFT ? month - SHIFT : month;
        return monthOfYear >= 1
                && monthOfYear <= 12
                && YearMonth.of(CENTURY + number(digits, 4), monthOfYear).isValidDay(dayOfMonth);
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
