package no.grobunn.core.actor;

import java.util.List;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * A code of the Norwegian standard of industrial classification (SN, which refines NACE): {@code 85.310}, or a prefix of such a code.
 *
 * @param value the code with its point
 */
public record NaceCode(String value) {
    /** What a code or a prefix of one matches. */
    public static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{1,3})?");

    public NaceCode {
        Invariants.of("NACE code")
                .require(FORM.matcher(value).matches(), "nace-code-form", List.of(), value)
                .enforce();
    }

    @Override
    public String toString() {
        return value;
    }
}
