package no.grobunn.core.quantity;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * A share in per cent. Equal if the numbers are equal, however they were written.
 *
 * @param value 0 to 100, at most two decimals
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        value = value.stripTrailingZeros();
        Invariants.of("percentage")
                .require(
                        value.signum() >= 0 && value.compareTo(HUNDRED) <= 0,
                        "out-of-range",
                        List.of(),
                        value.toPlainString(),
                        0,
                        100)
                .require(value.scale() <= 2, "too-many-decimals", List.of(), value.toPlainString(), 2)
                .enforce();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether a part is at least this share of a whole; reckoned exactly, without dividing. */
    public boolean isReachedBy(long part, long whole) {
        return BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .compareTo(BigDecimal.valueOf(whole).multiply(value))
                >= 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }
}
