package no.grobunn.core.pilot;

import no.grobunn.core.vocabulary.Term;

/** The currency of earlier aid; its code is that of ISO 4217. */
public enum AidCurrency implements Term {
    NOK,
    EUR;

    @Override
    public String code() {
        return name();
    }
}
