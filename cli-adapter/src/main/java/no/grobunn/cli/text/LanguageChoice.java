package no.grobunn.cli.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The language of a run: the one that was asked for, else the dossier's, else the system's, else bokmål. Used by one thread. */
public final class LanguageChoice {
    private final @Nullable Language asked;
    private final Language system;
    private @Nullable Language dossier;

    /**
     * A choice before any dossier is read.
     *
     * @param asked what was asked for, if it is a language of the product
     */
    public LanguageChoice(Optional<Language> asked, Language system) {
        this.asked = asked.orElse(null);
        this.system = system;
    }

    /** The dossier of this run speaks a language; it is used unless another was asked for. */
    public void dossierSpeaks(Language language) {
        dossier = language;
    }

    /** The language that was asked for. */
    public Optional<Language> asked() {
        return Optional.ofNullable(asked);
    }

    public Language language() {
        return asked().or(() -> Optional.ofNullable(dossier)).orElse(system);
    }

    /** The command line's words in that language. */
    public Texts texts() {
        return Words.of(language());
    }

    /**
     * The system's language. Where Unix names none, or the one called C, Java says English; that is nobody's choice, so it is bokmål.
     *
     * @param locale what Java says
     * @param variables the environment variables
     * @param windows whether the system names languages in another way
     */
    public static Language ofSystem(Locale locale, Map<String, String> variables, boolean windows) {
        String named = Optional.ofNullable(variables.get("LC_ALL"))
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(variables.get("LC_MESSAGES")).filter(value -> !value.isEmpty()))
                .or(() -> Optional.ofNullable(variables.get("LANG")))
                .orElse("");
        boolean nobodysChoice = !windows && (named.isEmpty() || named.startsWith("C") || named.startsWith("POSIX"));
        return nobodysChoice ? Language.NB : Language.of(locale.getLanguage()).orElse(Language.NB);
    }
}
