package no.grobunn.core.actor;

import java.util.List;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * The number of a Norwegian municipality: four digits, of which the first two are its county's.
 *
 * @param value four digits
 */
public record MunicipalityNumber(String value) {
    /** What a number matches. */
    public static final Pattern FORM = Pattern.compile("\\d{4}");

    public MunicipalityNumber {
        Invariants.of("municipality number")
                .require(FORM.matcher(value).matches(), "municipality-number-form", List.of(), value)
                .enforce();
    }

    @Override
    public String toString() {
        return value;
    }
}
