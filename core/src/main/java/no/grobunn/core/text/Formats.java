package no.grobunn.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import no.grobunn.core.money.Money;
import no.grobunn.core.time.Period;

/**
 * Numbers, amounts and dates as a language writes them, the same on every JDK (the platform's own Norwegian forms differ between 17 and 25).
 *
 * <p>Norwegian: group separator U+00A0, decimal comma, minus U+2212, {@code 29. mars 2022}; English: the same groups, a decimal point,
 * {@code 29 March 2022}. Immutable and thread-safe.
 */
public final class Formats {
    /** The space that joins what must not be parted: groups of a number, a number and its unit. */
    public static final char NBSP = '\u00A0';

    private static final char MINUS = '\u2212';
    private static final List<String> MONTHS_NORWEGIAN = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> MONTHS_ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS_BOKMAAL =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final List<String> WEEKDAYS_NYNORSK =
            List.of("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag");
    private static final List<String> WEEKDAYS_ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Formats NB = new Formats(Language.NB);
    private static final Formats NN = new Formats(Language.NN);
    private static final Formats EN = new Formats(Language.EN);

    private final Language language;

    private Formats(Language language) {
        this.language = language;
    }

    /** The forms of a language. */
    public static Formats of(Language language) {
        return switch (language) {
            case NB -> NB;
            case NN -> NN;
            case EN -> EN;
        };
    }

    /** A whole number in groups of three: {@code 1 850}. */
    public String whole(long number) {
        return group(BigDecimal.valueOf(number));
    }

    /** A decimal number with the decimals it has, trailing zeros dropped. */
    public String decimal(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return group(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** A decimal number rounded half up to so many decimals, all shown. */
    public String decimal(BigDecimal number, int decimals) {
        return group(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** An amount without unit: whole kroner where it has no øre, else both decimals. */
    public String amount(Money money) {
        return money.isWholeKroner() ? group(money.kroner().setScale(0)) : group(money.kroner());
    }

    /** An amount with its unit: {@code 1 234 567 kr}. */
    public String money(Money money) {
        return language == Language.EN ? "NOK" + NBSP + amount(money) : amount(money) + NBSP + "kr";
    }

    /** An amount in millions with two decimals, rounded half up, without unit: {@code 6,86}. */
    public String millions(Money money) {
        return decimal(money.kroner().movePointLeft(6), 2);
    }

    /** A share in per cent with at most one decimal: {@code 47,5 %}. */
    public String percent(BigDecimal share) {
        return hundredths(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }

    /** A number of hundredths with all its decimals: {@code 66,67 %}. */
    public String hundredths(BigDecimal number) {
        return language == Language.EN ? decimal(number) + "%" : decimal(number) + NBSP + "%";
    }

    /** A day in full, which a line never parts: {@code 29. mars 2022}. */
    public String longDate(LocalDate date) {
        String day = Integer.toString(date.getDayOfMonth());
        return language == Language.EN
                ? day + NBSP + month(date.getMonthValue()) + NBSP + date.getYear()
                : day + "." + NBSP + month(date.getMonthValue()) + NBSP + date.getYear();
    }

    /** A day in full with its name: {@code tirsdag 29. mars 2022}. */
    public String weekday(LocalDate date) {
        List<String> names = switch (language) {
            case NB -> WEEKDAYS_BOKMAAL;
            case NN -> WEEKDAYS_NYNORSK;
            case EN -> WEEKDAYS_ENGLISH;
        };
        return names.get(date.getDayOfWeek().getValue() - 1) + " " + longDate(date);
    }

    /** A time of day: {@code kl. 09.00}, in English {@code 09:00}. */
    public String time(LocalTime time) {
        return language == Language.EN ? clock(time, ':') : "kl." + NBSP + clock(time, '.');
    }

    /** A span of a day: {@code kl. 09.00–11.30}. */
    public String times(LocalTime start, LocalTime end) {
        return time(start) + "–" + clock(end, language == Language.EN ? ':' : '.');
    }

    /** A day in figures: {@code 29.03.2022}, in English {@code 29/03/2022}. */
    public String shortDate(LocalDate date) {
        char separator = language == Language.EN ? '/' : '.';
        return two(date.getDayOfMonth()) + separator + two(date.getMonthValue()) + separator + date.getYear();
    }

    /** A month: {@code januar 2023}. */
    public String month(YearMonth month) {
        return month(month.getMonthValue()) + NBSP + month.getYear();
    }

    /** A span by its months: {@code januar 2023 – desember 2024}; one month is named once. A line may end after the dash. */
    public String months(Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        return first.equals(last) ? month(first) : month(first) + NBSP + "– " + month(last);
    }

    private String month(int number) {
        return (language == Language.EN ? MONTHS_ENGLISH : MONTHS_NORWEGIAN).get(number - 1);
    }

    private static String clock(LocalTime time, char separator) {
        return two(time.getHour()) + separator + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String group(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 4);
        if (number.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(NBSP);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.EN ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
