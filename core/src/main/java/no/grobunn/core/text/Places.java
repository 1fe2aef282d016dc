package no.grobunn.core.text;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places of a text. A number in figures and what it counts are never parted; a number that is to be spelled is, unless one beside it is above twelve,
 * for figures and words do not mix within a sentence (none and one are words all the same).
 */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?::(\\p{L}+))?}");

    /** The word after a place, or the place after it. */
    private static final Pattern NEXT = Pattern.compile(" (\\p{L}+|\\{)");

    /** Words that no number counts. */
    private static final Set<String> LINKS = Set.of("av", "of", "og", "and", "til", "to", "i", "in");

    private final Language language;
    private final String text;
    private final Object[] arguments;
    private final boolean figures;

    private Places(Language language, String text, Object... arguments) {
        this.language = language;
        this.text = text;
        this.arguments = arguments;
        figures = PLACE.matcher(text)
                .results()
                .anyMatch(place -> place.group(2) != null && NumberWords.isFigure(number(place)));
    }

    static String fill(Language language, String text, Object... arguments) {
        return new Places(language, text, arguments).filled();
    }

    private String filled() {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            out.append(text, from, places.start());
            from = places.end();
            if (isSpelled(places)) {
                out.append(NumberWords.of(language, number(places), places.group(2)));
            } else {
                out.append(written(argument(places)));
                if (joinsNext(places)) {
                    out.append(Formats.NBSP);
                    from++;
                }
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private boolean isSpelled(MatchResult place) {
        return place.group(2) != null && (!figures || number(place) < 2);
    }

    /** Whether a number and what it counts stand side by side. */
    private boolean joinsNext(MatchResult place) {
        Matcher next = NEXT.matcher(text).region(place.end(), text.length());
        return argument(place) instanceof Number && next.lookingAt() && !LINKS.contains(next.group(1));
    }

    private long number(MatchResult place) {
        return ((Number) argument(place)).longValue();
    }

    private Object argument(MatchResult place) {
        return arguments[Integer.parseInt(place.group(1))];
    }

    private String written(Object argument) {
        Formats formats = Formats.of(language);
        if (argument instanceof BigDecimal number) {
            return formats.decimal(number);
        }
        return argument instanceof Integer || argument instanceof Long
                ? formats.whole(((Number) argument).longValue())
                : argument.toString();
    }
}
