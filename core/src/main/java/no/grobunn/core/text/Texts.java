package no.grobunn.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The words of the product in one language: one folder a language, one file an area, the same keys in each.
 *
 * <p>A text may hold {@code {0}}, {@code {1}} … for what is filled in; nothing else in it is special. A number that running prose spells up to twelve names its form
 * by the language's word for one of what is counted: {@code {0:én} partnere}, {@code {0:ett} mål}, in nynorsk {@code éin}, {@code éi} and {@code eitt}; in English by the
 * word for none, {@code {0:no} goals}, {@code {0:none} of them}. With a capital, {@code {0:Én}}, the word begins a sentence. Immutable and thread-safe.
 */
public final class Texts {
    private static final List<String> AREAS = List.of(
            "action-plan",
            "actor-directory",
            "actor-map",
            "comparison",
            "explanations",
            "fields",
            "figure",
            "final-report",
            "follow-up",
            "letter",
            "meeting",
            "plugin",
            "portal",
            "problems",
            "proposal",
            "readiness",
            "readiness-report",
            "sheets",
            "typesetting",
            "vocabulary",
            "workbook");
    private static final Map<Language, Texts> ALL =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::load));

    private final Language language;
    private final Map<String, String> words;

    private Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The words in a language. */
    public static Texts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * A text in every language.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public static LocalText inEach(String key) {
        return new LocalText(
                of(Language.NB).get(key),
                of(Language.NN).get(key),
                of(Language.EN).get(key));
    }

    /**
     * A text with its places filled in.
     *
     * @param key the text's key
     * @param arguments what takes the places {@code {0}}, {@code {1}} …; numbers are written as the language writes them, and a line never parts one from the word after it
     * @throws IllegalArgumentException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + language.code());
        }
        return arguments.length == 0 ? text : Places.fill(language, text, arguments);
    }

    /**
     * A text that counts: {@code key.one} for one, {@code key.other} for every other number; {@code {0}} is the number.
     *
     * @param count at least 0
     * @param more what takes the places {@code {1}}, {@code {2}} …
     */
    public String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + (count == 1 ? ".one" : ".other"), arguments);
    }

    /**
     * A text that tells how many of a whole: {@code key.none} and {@code key.all}, each counting the whole, else {@code key.some} with the whole as {@code {0}} and
     * the part as {@code {1}}.
     *
     * @param part at least 0, at most the whole
     */
    public String share(String key, long part, long whole) {
        if (part == 0) {
            return count(key + ".none", whole);
        }
        return part == whole ? count(key + ".all", whole) : get(key + ".some", whole, part);
    }

    /** The word for a term of a closed vocabulary, as it stands inside a sentence or a cell. */
    public String term(Term term) {
        return get("vocabulary." + vocabulary(term) + "." + term.code());
    }

    /** The word for a term with a capital first letter, for headings and labels. */
    public String termCapitalised(Term term) {
        String word = term(term);
        return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
    }

    /** Whether there is a text with this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(words.keySet()));
    }

    // A constant with a body of its own has a class of its own.
    private static String vocabulary(Term term) {
        Class<?> type = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return type.getSimpleName();
    }

    private static Texts load(Language language) {
        return load(language, AREAS, Texts.class::getResourceAsStream);
    }

    /**
     * The words of another module in one language; that module opens its own files, since no other may.
     *
     * @param areas the files' names, without {@code .properties}
     * @param files opens a file by its name: {@code nb/area.properties}; null if there is none
     * @throws IllegalStateException if a file is missing or a key stands twice
     */
    public static Texts load(Language language, List<String> areas, Function<String, @Nullable InputStream> files) {
        Map<String, String> words = new HashMap<>();
        areas.forEach(area -> add(read(language.code() + "/" + area + ".properties", files), words));
        return new Texts(language, Map.copyOf(words));
    }

    private static Properties read(String file, Function<String, @Nullable InputStream> files) {
        Properties read = new Properties();
        try (InputStream in = files.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + file + " are missing");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static void add(Properties more, Map<String, String> words) {
        for (String key : more.stringPropertyNames()) {
            if (words.put(key, more.getProperty(key)) != null) {
                throw new IllegalStateException("The text " + key + " stands twice");
            }
        }
    }
}
