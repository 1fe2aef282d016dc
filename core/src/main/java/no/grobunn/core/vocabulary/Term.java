package no.grobunn.core.vocabulary;

import java.util.Locale;

/** A term of a closed vocabulary; every vocabulary is an enum that implements this. */
public interface Term {
    /** The constant's name, as an enum gives it. */
    String name();

    /** The stable code that dossiers carry: {@code letter-of-intent}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
