package no.grobunn.core.storage.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.grobunn.core.money.Money;

/** The valid value nearest to a scalar that was refused, by the rule that refused it. */
final class NearestValue {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})[.:]?([0-5]\\d)?");
    private static final Pattern ZERO_DECIMALS = Pattern.compile("(-?\\d{1,9})[.,]0+");

    private final Suggestions suggestions;

    NearestValue(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * The nearest valid value.
     *
     * @param arguments what the rule said: for most rules the characters found, and what would have been allowed
     * @return the empty string if there is none
     */
    String of(String rule, String found, List<Object> arguments) {
        return switch (rule) {
            case "unknown-term" -> suggestions.nearest(found, texts(arguments.get(1)));
            case "not-a-slug" -> String.valueOf(arguments.get(1));
            case "not-a-date" -> date(found);
            case "not-a-time" -> time(found);
            case "not-a-flag" -> flag(found);
            case "not-a-whole-number" -> wholeNumber(found);
            case "not-a-number" -> decimalPoint(found);
            default -> "";
        };
    }

    /** The nearest valid value where a rule between fields was broken, as far as the rule itself says it. */
    static String ofBroken(String rule, List<Object> arguments) {
        boolean product = rule.equals("hours-times-rate") && arguments.get(0) instanceof Money;
        return product ? ((Money) arguments.get(0)).kroner().toPlainString() : "";
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String date(String found) {
        Matcher dayFirst = DAY_FIRST.matcher(found.strip());
        if (!dayFirst.matches()) {
            return "";
        }
        try {
            return LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String time(String found) {
        Matcher time = TIME.matcher(found.strip().toLowerCase(Locale.ROOT));
        if (!time.matches() || number(time, 1) > 23) {
            return "";
        }
        return String.format(Locale.ROOT, "%02d:%02d", number(time, 1), time.group(2) == null ? 0 : number(time, 2));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String flag(String found) {
        String word = found.strip().toLowerCase(Locale.ROOT);
        if (Stream.of("ja", "yes", "y", "j", "on", "1", "sann", "sant").anyMatch(word::equals)) {
            return "true";
        }
        return Stream.of("nei", "no", "n", "off", "0", "usann", "false", "usant")
                        .anyMatch(word::equals)
                ? "false"
                : word.equals("true") ? "true" : "";
    }

    private static String wholeNumber(String found) {
        Matcher decimals = ZERO_DECIMALS.matcher(found.strip());
        return decimals.matches() ? decimals.group(1) : "";
    }

    private static String decimalPoint(String found) {
        String point = found.strip().replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        return point.matches("\\d{1,15}\\.\\d{1,10}") && !point.equals(found) ? point : "";
    }
}
