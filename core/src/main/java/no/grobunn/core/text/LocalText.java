package no.grobunn.core.text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.invariant.Invariants;

/**
 * Words that exist in each language of the product. Immutable.
 *
 * @param nb in bokmål; not blank
 * @param nn in nynorsk; not blank
 * @param en in English; not blank
 */
public record LocalText(String nb, String nn, String en) {
    public LocalText {
        Invariants.of("text").text("nb", nb).text("nn", nn).text("en", en).enforce();
    }

    /** The words in a language. */
    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** The words by their language. */
    public Map<Language, String> byLanguage() {
        return Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), this::in));
    }
}
