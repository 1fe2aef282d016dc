package no.grobunn.core.goal;

import java.util.List;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.vocabulary.Term;

/** How the values of an indicator are written. */
public enum Measure implements Term {
    /** Decimals in a unit of measure. */
    UNIT,
    /** Decimals in per cent; one beyond 0 to 100 may be unwise, but growth can be. */
    PERCENTAGE,
    /** Whole steps 1 to 5. */
    ORDINAL,
    /** Words. */
    QUALITATIVE;

    /** Records what is wrong with a value of an indicator that is measured so. */
    void check(Invariants check, String field, IndicatorValue value) {
        List<String> fields = List.of(field, "measure");
        switch (this) {
            case UNIT, PERCENTAGE -> check.require(value.number().isPresent(), "not-a-number", fields, value);
            case ORDINAL -> checkStep(check, fields, value);
            case QUALITATIVE -> {}
        }
    }

    private static void checkStep(Invariants check, List<String> fields, IndicatorValue value) {
        if (!value.isWholeNumber()) {
            check.refuse("not-a-whole-number", fields, value);
            return;
        }
        int step = Integer.parseInt(value.written());
        check.require(
                step >= Rating.LEAST && step <= Rating.MOST, "out-of-range", fields, step, Rating.LEAST, Rating.MOST);
    }
}
