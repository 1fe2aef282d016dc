package no.grobunn.cli.failure;

import java.util.List;
import no.grobunn.core.text.Texts;

/**
 * A sentence before its language is known.
 *
 * @param key the text's key
 * @param arguments what is filled in
 */
public record Wording(String key, List<Object> arguments) {
    public Wording {
        arguments = List.copyOf(arguments);
    }

    public static Wording of(String key, Object... arguments) {
        return new Wording(key, List.of(arguments));
    }

    /** The sentence in the language of the texts. */
    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
