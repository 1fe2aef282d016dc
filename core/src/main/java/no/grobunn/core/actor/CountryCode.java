package no.grobunn.core.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.grobunn.core.invariant.Invariants;

/**
 * A country (ISO 3166-1 alpha-2).
 *
 * @param value two capital letters that name a country
 */
public record CountryCode(String value) {
    /** Norway. */
    public static final CountryCode NO = new CountryCode("NO");

    public CountryCode {
        Invariants.of("country")
                .require(Set.of(Locale.getISOCountries()).contains(value), "country-code", List.of(), value)
                .enforce();
    }

    @Override
    public String toString() {
        return value;
    }
}
