package no.grobunn.core.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whole numbers up to twelve as running prose spells them; the word for one follows the gender of what is counted, the word for none what stands after it. */
final class NumberWords {
    private static final long LAST = 12;
    private static final List<String> NORWEGIAN =
            List.of("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv");
    private static final List<String> ENGLISH =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** By the form a text asks for, the words for none and for one. */
    private static final Map<Language, Map<String, List<String>>> FORMS = Map.of(
            Language.NB, Map.of("én", List.of("ingen", "én"), "ett", List.of("ingen", "ett")),
            Language.NN,
                    Map.of(
                            "éin", List.of("ingen", "éin"),
                            "éi", List.of("ingen", "éi"),
                            "eitt", List.of("ingen", "eitt")),
            Language.EN, Map.of("no", List.of("no", "one"), "none", List.of("none", "one")));

    private NumberWords() {}

    /** Whether a number is too large to be spelled. */
    static boolean isFigure(long number) {
        return number < 0 || number > LAST;
    }

    /**
     * The word for a number.
     *
     * @param form the word that the language has for one of what is counted, in English for none of it; with a capital where the number begins a sentence
     * @throws IllegalArgumentException if the language has no such form
     */
    static String of(Language language, long number, String form) {
        Map<String, List<String>> forms = Objects.requireNonNull(FORMS.get(language));
        List<String> least = forms.get(form.toLowerCase(language.locale()));
        if (least == null) {
            throw new IllegalArgumentException(
                    "Numbers are not spelled as " + form + " in " + language.code() + ": " + forms.keySet());
        }
        List<String> more = language == Language.EN ? ENGLISH : NORWEGIAN;
        String word = number < 2 ? least.get((int) number) : more.get((int) number - 2);
        return Character.isUpperCase(form.charAt(0))
                ? word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1)
                : word;
    }
}
