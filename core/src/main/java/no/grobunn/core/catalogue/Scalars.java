package no.grobunn.core.catalogue;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.Money;
import no.grobunn.core.money.MoneyText;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Priority;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.CalendarYears;

/** The scalars that several objects share. */
public final class Scalars {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final DateTimeFormatter DATES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIMES =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Characters as they stand. */
    public static final ScalarType<String> TEXT =
            ScalarType.of("text", Form.TEXT, Function.identity(), Function.identity(), "x");

    /** Yes or no: {@code true} or {@code false}. */
    public static final ScalarType<Boolean> FLAG =
            ScalarType.of("flag", Form.FLAG, Scalars::flag, Object::toString, false);

    /** A day of the calendar: {@code 2027-03-29}. */
    public static final ScalarType<LocalDate> DATE =
            ScalarType.of("date", Form.DATE, Scalars::date, LocalDate::toString, LocalDate.of(2000, 1, 1));

    /** A time of day: {@code 09:00}. */
    public static final ScalarType<LocalTime> TIME = ScalarType.of(
                    "time", Form.TEXT, Scalars::time, TIMES::format, LocalTime.MIDNIGHT)
            .matching("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** A calendar year. */
    public static final ScalarType<Integer> YEAR = ScalarType.of(
                    "year", Form.WHOLE_NUMBER, Scalars::year, Object::toString, CalendarYears.FIRST)
            .within(CalendarYears.FIRST, CalendarYears.LAST);

    /** An amount in kroner, at least 0. */
    public static final ScalarType<Money> AMOUNT =
            ScalarType.of("amount", Form.DECIMAL, Scalars::amount, Scalars::amountText, Money.ZERO);

    /** A rating 1 to 5. */
    public static final ScalarType<Rating> RATING = ScalarType.of(
                    "rating",
                    Form.WHOLE_NUMBER,
                    text -> new Rating(whole(text)),
                    rating -> Integer.toString(rating.value()),
                    new Rating(1))
            .within(Rating.LEAST, Rating.MOST);

    /** A priority 1 to 3. */
    public static final ScalarType<Priority> PRIORITY = ScalarType.of(
                    "priority",
                    Form.WHOLE_NUMBER,
                    text -> new Priority(whole(text)),
                    priority -> Integer.toString(priority.value()),
                    new Priority(1))
            .within(Priority.HIGHEST, Priority.LOWEST);

    /** A quantity with at most two decimals. */
    public static final ScalarType<Quantity> QUANTITY = ScalarType.of(
            "quantity",
            Form.DECIMAL,
            text -> new Quantity(decimal(text)),
            quantity -> quantity.value().toPlainString(),
            Quantity.ZERO);

    /** A percentage with at most two decimals. */
    public static final ScalarType<Percentage> PERCENTAGE = ScalarType.of(
                    "percentage",
                    Form.DECIMAL,
                    text -> new Percentage(decimal(text)),
                    percentage -> percentage.value().toPlainString(),
                    new Percentage(BigDecimal.ZERO))
            .within(0, 100);

    /** An address on the web. */
    public static final ScalarType<URI> WEB_ADDRESS = ScalarType.of(
                    "webAddress", Form.TEXT, Scalars::webAddress, URI::toString, URI.create("https://example.org/"))
            .matching("https?://.+");

    /** A language of the product. */
    public static final ScalarType<Language> LANGUAGE =
            ScalarType.oneOf("Language", List.of(Language.values()), Language::code);

    private Scalars() {}

    /** The whole number that the characters write in plain digits. */
    static int whole(String text) {
        Invariants.of("number")
                .require(WHOLE.matcher(text).matches(), "not-a-whole-number", List.of(), text)
                .enforce();
        return Integer.parseInt(text);
    }

    /** The decimal number that the characters write with a point, without exponent. */
    static BigDecimal decimal(String text) {
        Invariants.of("number")
                .require(DECIMAL.matcher(text).matches(), "not-a-number", List.of(), text)
                .enforce();
        return new BigDecimal(text);
    }

    private static boolean flag(String text) {
        Invariants.of("flag")
                .require(text.equals("true") || text.equals("false"), "not-a-flag", List.of(), text)
                .enforce();
        return text.equals("true");
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text, DATES);
            CalendarYears.require(date.getYear(), 1900);
            return date;
        } catch (DateTimeException e) {
            throw Invariants.of("date").refuse("not-a-date", List.of(), text).refusal();
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text, TIMES);
        } catch (DateTimeException e) {
            throw Invariants.of("time").refuse("not-a-time", List.of(), text).refusal();
        }
    }

    private static int year(String text) {
        int year = whole(text);
        CalendarYears.require(year, CalendarYears.FIRST);
        return year;
    }

    private static Money amount(String text) {
        Money amount = MoneyText.parse(text);
        Invariants.of("amount")
                .require(!amount.isNegative(), "negative-amount", List.of(), text)
                .enforce();
        return amount;
    }

    private static String amountText(Money amount) {
        return amount.isWholeKroner()
                ? Long.toString(amount.ore() / 100)
                : amount.kroner().toPlainString();
    }

    private static URI webAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            if (address.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // refused below, as every other address that is none
        }
        throw Invariants.of("address")
                .refuse("not-a-web-address", List.of(), text)
                .refusal();
    }
}
