package no.grobunn.core.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.text.Excerpt;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/** Writes the arguments of a text as a language writes them. */
final class WordFilling {
    /** As much of a sentence as tells which one it is. */
    private static final int QUOTE = 70;

    private final Language language;

    WordFilling(Language language) {
        this.language = language;
    }

    String fill(String text, List<Object> arguments) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            out.append(text, from, open);
            String words = written(arguments.get(Integer.parseInt(text.substring(open + 1, close))));
            from = close + 1;
            out.append(isQuoted(text, from) ? withoutStop(words) : words);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isQuoted(String text, int after) {
        return text.startsWith("»", after) || text.startsWith("”", after);
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    private String written(Object argument) {
        Formats formats = Formats.of(language);
        if (argument instanceof Money money) {
            return formats.money(money);
        } else if (argument instanceof LocalDate date) {
            return formats.longDate(date);
        } else if (argument instanceof Integer || argument instanceof Long) {
            return formats.whole(((Number) argument).longValue());
        } else if (argument instanceof BigDecimal number) {
            return formats.decimal(number);
        } else if (argument instanceof Quantity quantity) {
            return formats.decimal(quantity.value());
        } else if (argument instanceof Percentage percentage) {
            return formats.hundredths(percentage.value());
        } else if (argument instanceof Term term) {
            return Texts.of(language).term(term);
        } else if (argument instanceof LocalText words) {
            return words.in(language);
        } else if (argument instanceof Need need) {
            return quoted(Excerpt.of(withoutStop(need.statement()), QUOTE));
        } else if (argument instanceof List<?> things) {
            return enumeration(things);
        }
        return argument.toString();
    }

    private String quoted(String words) {
        return Texts.of(language).get("readiness.quoted", words);
    }

    private String enumeration(List<?> things) {
        List<String> words = things.stream().map(this::written).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return Texts.of(language).get("readiness.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
