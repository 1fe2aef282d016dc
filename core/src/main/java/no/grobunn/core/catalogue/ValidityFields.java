package no.grobunn.core.catalogue;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Invariants;

/**
 * The days on which an object holds, written flat among its other fields.
 *
 * @param from the first day
 * @param to the last day
 * @param <T> the object
 */
record ValidityFields<T>(Field<T, LocalDate> from, Field<T, LocalDate> to) {
    /** Declares them. */
    static <T> ValidityFields<T> in(ObjectType.Builder<T> fields, Function<T, Validity> get) {
        return new ValidityFields<>(
                fields.optional(
                        "validFrom", Scalars.DATE, object -> get.apply(object).from()),
                fields.optional(
                        "validTo", Scalars.DATE, object -> get.apply(object).to()));
    }

    /**
     * Makes the object.
     *
     * @throws InvariantException with what is wrong with the days and with the rest, in one
     */
    T make(Values<T> values, Function<Validity, T> make) {
        Supplier<Validity> days = () -> new Validity(values.optional(from), values.optional(to));
        try {
            return make.apply(days.get());
        } catch (InvariantException broken) {
            throw Invariants.of(broken.subject())
                    .attempt(days)
                    .attempt(() -> make.apply(Validity.ALWAYS))
                    .refusal();
        }
    }
}
