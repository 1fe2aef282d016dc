package no.grobunn.core.actor;

import no.grobunn.core.vocabulary.Term;

/** The size of an undertaking, as the EU defines micro, small and medium-sized enterprises (recommendation 2003/361/EC). */
public enum UndertakingSize implements Term {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
