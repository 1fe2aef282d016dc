package no.grobunn.core.text;

import java.util.Locale;
import java.util.Optional;
import no.grobunn.core.vocabulary.Term;

/** The languages of the product: bokmål, nynorsk and English. */
public enum Language implements Term {
    NB("nb", "nb-NO"),
    NN("nn", "nn-NO"),
    EN("en", "en-GB");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The two-letter code, as dossiers and the command line write it. */
    @Override
    public String code() {
        return code;
    }

    /** The BCP 47 tag with region, as documents declare it. */
    public String tag() {
        return tag;
    }

    /** The locale of the tag. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with this code, if the product has it. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
