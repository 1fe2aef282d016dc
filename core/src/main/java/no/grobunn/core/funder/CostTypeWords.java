package no.grobunn.core.funder;

import java.util.Optional;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.text.Texts;

/** What cost types are called in one language: the funder's own words, and the product's where the funder has none. Immutable and thread-safe. */
public final class CostTypeWords {
    private final FunderProfile profile;
    private final Texts texts;

    private CostTypeWords(FunderProfile profile, Texts texts) {
        this.profile = profile;
        this.texts = texts;
    }

    /** The words of a funder in the language of the texts. */
    public static CostTypeWords of(FunderProfile profile, Texts texts) {
        return new CostTypeWords(profile, texts);
    }

    /** The word for a heading or a cell, on one line: the funder's as it stands, the product's with a capital. */
    public String label(CostType type) {
        return own(type).orElseGet(() -> texts.termCapitalised(type));
    }

    /** The word inside a sentence. */
    public String term(CostType type) {
        return own(type).map(this::inSentence).orElseGet(() -> texts.term(type));
    }

    private Optional<String> own(CostType type) {
        return profile.label(type)
                .map(label -> label.in(texts.language()).replaceAll("\\s+", " ").strip());
    }

    /** Its capital goes, unless the word is an abbreviation or a name that has more of them: {@code FoU-tjenester}. */
    private String inSentence(String label) {
        String first = label.split("[ -]", 2)[0];
        boolean plain = first.chars().skip(1).noneMatch(Character::isUpperCase);
        return plain && first.length() > 1
                ? label.substring(0, 1).toLowerCase(texts.language().locale()) + label.substring(1)
                : label;
    }
}
