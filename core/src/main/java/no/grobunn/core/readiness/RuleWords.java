package no.grobunn.core.readiness;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import no.grobunn.core.text.Language;

/**
 * The words of one rule in one language. Immutable and thread-safe.
 *
 * <p>What takes the places {@code {0}}, {@code {1}} … is written by its type: an amount as kroner, a date in full, a whole number and a decimal number with the
 * language's separators, a percentage with its sign, a term by its word, a text of several languages in this one, a list as {@code a, b og c}; anything else as its
 * {@code toString()}. What is quoted loses its full stop, so that a statement can stand within a sentence.
 */
public final class RuleWords {
    /** What every rule says besides its messages. */
    private static final Set<String> REQUIRED = Set.of("title", "what", "why", "source");

    private final Language language;
    private final Map<String, String> words;

    private RuleWords(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    static RuleWords parse(Language language, String block) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return new RuleWords(language, Map.copyOf(words));
    }

    /** Refuses words that one language has and another lacks. */
    static void agree(String code, RuleWords one, RuleWords other) {
        if (!one.words.keySet().equals(other.words.keySet())
                || !one.words.keySet().containsAll(REQUIRED)) {
            throw new IllegalArgumentException("The words of " + code + " differ or are incomplete: " + one.language
                    + " " + one.words.keySet() + ", " + other.language + " " + other.words.keySet());
        }
    }

    /** The keys. */
    public Set<String> keys() {
        return words.keySet();
    }

    /**
     * A text with its places filled in.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String get(String key, Object... arguments) {
        return get(key, List.of(arguments));
    }

    /** The message of an objection. */
    public String message(Objection objection) {
        return get(objection.words(), objection.arguments());
    }

    /** What to do about an objection. */
    public String remedy(Objection objection) {
        return get(objection.words() + ".remedy", objection.arguments());
    }

    private String get(String key, List<Object> arguments) {
        String text = words.get(key);
        if (text == null && !arguments.isEmpty()) {
            text = words.get(key + (isOne(arguments.get(0)) ? ".one" : ".other"));
        }
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + language.code());
        }
        return new WordFilling(language).fill(text, arguments);
    }

    private static boolean isOne(Object count) {
        return Objects.equals(count, 1) || Objects.equals(count, 1L);
    }
}
