package no.grobunn.cli.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The command line's own words. */
public final class Words {
    private static final List<String> AREAS =
            List.of("analyse", "check", "cli", "explain", "help", "intake", "map", "starter");
    private static final Map<Language, Texts> ALL = Stream.of(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> Texts.load(language, AREAS, Words.class::getResourceAsStream)));

    private Words() {}

    /** The words in a language. */
    public static Texts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }
}
