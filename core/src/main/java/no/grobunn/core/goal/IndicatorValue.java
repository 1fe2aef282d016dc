package no.grobunn.core.goal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * A value of an indicator, as it is written; what it may be, the indicator's {@link Measure} says.
 *
 * @param written a number with a point before its decimals, or words; not blank
 */
public record IndicatorValue(String written) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    public IndicatorValue {
        Invariants.of("indicator value").text("", written).enforce();
    }

    /** The number it writes, at most 15 digits before the point and 10 after it; empty if it is words. */
    public Optional<BigDecimal> number() {
        return NUMBER.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    boolean isWholeNumber() {
        return WHOLE_NUMBER.matcher(written).matches();
    }

    @Override
    public String toString() {
        return written;
    }
}
