package no.grobunn.core.report.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.grobunn.core.id.Slug;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen about a report: a text, a flag, a number in a range, or one of a few words. Immutable.
 *
 * @param <T> the Java type of its value
 */
public final class ReportOption<T> {
    private final String key;
    private final Map<Language, String> explanation;
    private final String allowed;
    private final List<String> choices;
    private final @Nullable T standard;
    private final Function<String, Optional<T>> read;

    private ReportOption(
            String key,
            Map<Language, String> explanation,
            String allowed,
            List<String> choices,
            @Nullable T standard,
            Function<String, Optional<T>> read) {
        Slug.require(key);
        this.key = key;
        this.explanation = Map.copyOf(explanation);
        this.allowed = allowed;
        this.choices = List.copyOf(choices);
        this.standard = standard;
        this.read = read;
    }

    /** Any text; absent unless given. */
    public static ReportOption<String> text(String key, Map<Language, String> explanation) {
        return new ReportOption<>(key, explanation, "…", List.of(), null, Optional::of);
    }

    /** Yes or no. */
    public static ReportOption<Boolean> flag(String key, Map<Language, String> explanation, boolean standard) {
        return new ReportOption<>(
                key,
                explanation,
                "true | false",
                List.of("true", "false"),
                standard,
                text -> text.equals("true") || text.equals("false")
                        ? Optional.of(text.equals("true"))
                        : Optional.empty());
    }

    /** A whole number in a range, both ends included. */
    public static ReportOption<Integer> number(
            String key, Map<Language, String> explanation, int least, int most, int standard) {
        return new ReportOption<>(key, explanation, least + "–" + most, List.of(), standard, text -> {
            try {
                int number = Integer.parseInt(text);
                return number >= least && number <= most ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** One of a few words; the first is the standard. */
    public static ReportOption<String> choice(String key, Map<Language, String> explanation, List<String> words) {
        return new ReportOption<>(
                key,
                explanation,
                String.join(" | ", words),
                words,
                words.get(0),
                text -> words.contains(text) ? Optional.of(text) : Optional.empty());
    }

    /** Its name, a slug, as {@code --option name=value} writes it. */
    public String key() {
        return key;
    }

    /** What it does, in a language; in English if the plugin does not speak that language. */
    public String explanation(Language language) {
        return Optional.ofNullable(explanation.get(language))
                .or(() -> Optional.ofNullable(explanation.get(Language.EN)))
                .orElse(key);
    }

    /** What may be given, for a person to read: {@code true | false}, {@code 1–5}. */
    public String allowed() {
        return allowed;
    }

    /** The words that may be given; empty if there is no such list. */
    public List<String> choices() {
        return choices;
    }

    /** The value that holds where none is given; a text may have none. */
    public Optional<T> standard() {
        return Optional.ofNullable(standard);
    }

    /** The value that a text gives, or empty if the text is not allowed. */
    public Optional<T> read(String text) {
        return read.apply(text);
    }
}
