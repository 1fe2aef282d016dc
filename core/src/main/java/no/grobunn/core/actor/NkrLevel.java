package no.grobunn.core.actor;

import java.util.List;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * A level of the Norwegian qualifications framework (NKR): 2 to 8, or a sub-level {@code 4A}, {@code 4B}, {@code 6.1}, {@code 6.2}, {@code 5.1}, {@code 5.2}.
 *
 * @param value the level as the framework writes it
 */
public record NkrLevel(String value) {
    /** What a level matches. */
    public static final Pattern FORM = Pattern.compile("[2-8]|4[AB]|[56]\\.[12]");

    public NkrLevel {
        Invariants.of("NKR level")
                .require(FORM.matcher(value).matches(), "nkr-level-form", List.of(), value)
                .enforce();
    }

    @Override
    public String toString() {
        return value;
    }
}
