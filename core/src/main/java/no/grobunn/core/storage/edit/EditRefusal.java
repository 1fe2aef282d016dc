package no.grobunn.core.storage.edit;

import java.util.Locale;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** Why files are not changed in place. */
public enum EditRefusal {
    /** A file mixes Windows line ends with others. */
    LINE_ENDS,
    /** A comment stands where it may belong to what goes, or to more than that. */
    COMMENT,
    /** The entries of a list would change places between files. */
    ORDER,
    /** What changes is written in a way that has no safe place to change it. */
    LAYOUT,
    /** What would be written does not read back as exactly what is wanted. */
    NOT_EXACT;

    /** The reason in a sentence. */
    public String message(Language language) {
        return Texts.of(language).get(key());
    }

    /** What a person may do about it, in a sentence. */
    public String remedy(Language language) {
        return Texts.of(language).get(key() + ".remedy");
    }

    private String key() {
        return "edit.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
