package no.grobunn.core.actor;

import java.util.List;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * The number of a legal entity in its country's register. In Norway (Brønnøysund) nine digits, the last of which checks the others (modulus 11, weights
 * 3 2 7 6 5 4 3 2); an {@link Actor} in Norway insists on both.
 *
 * @param value the number as the register writes it, not blank, at most 40 characters
 */
public record OrganisationNumber(String value) {
    private static final Pattern NORWEGIAN = Pattern.compile("\\d{9}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrganisationNumber {
        Invariants.of("organisation number")
                .text("", value)
                .require(value.length() <= 40, "text-too-long", List.of(), value.length(), 40)
                .enforce();
    }

    /** Whether it is nine digits. */
    public boolean hasNorwegianForm() {
        return NORWEGIAN.matcher(value).matches();
    }

    /** Whether its last digit checks the others; false if it does not have the Norwegian form. */
    public boolean passesCheckDigit() {
        if (!hasNorwegianForm()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        // A remainder of 1 would ask for the digit 10, which does not exist.
        int control = (11 - sum % 11) % 11;
        return control == value.charAt(8) - '0';
    }

    /** The number as letters write it: Norwegian ones in three groups with no-break spaces, {@code 912 660 680}. */
    public String grouped() {
        return hasNorwegianForm()
                ? value.substring(0, 3) + '\u00A0' + value.substring(3, 6) + '\u00A0' + value.substring(6)
                : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
