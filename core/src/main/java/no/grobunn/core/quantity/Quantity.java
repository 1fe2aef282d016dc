package no.grobunn.core.quantity;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * An amount of something that is counted in hundredths at the finest: hours, person-months. Equal if the numbers are equal, however they were written.
 *
 * @param value at least 0, below 10⁹, at most two decimals
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
    // Before ZERO, whose making asks for it.
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);

    /** Nothing. */
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    public Quantity {
        value = value.stripTrailingZeros();
        Invariants.of("quantity")
                .require(
                        value.signum() >= 0 && value.compareTo(LIMIT) < 0,
                        "out-of-range",
                        List.of(),
                        value.toPlainString(),
                        0,
                        999_999_999)
                .require(value.scale() <= 2, "too-many-decimals", List.of(), value.toPlainString(), 2)
                .enforce();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }
}
