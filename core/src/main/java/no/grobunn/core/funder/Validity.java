package no.grobunn.core.funder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included. Immutable.
 *
 * @param from the first day, or null if it has always held
 * @param to the last day, or null if no end is known; not before the first
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** At all times. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        Invariants check = Invariants.of("validity");
        if (from != null && to != null) {
            check.require(!from.isAfter(to), "end-before-start", List.of("validTo", "validFrom"), to, from);
        }
        check.enforce();
    }

    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The span in words: {@code 1. januar 2023 – 31. desember 2023}; with one end {@code fra …} or {@code til …}; empty if it holds at all times. */
    public Optional<String> spoken(Language language) {
        Texts texts = Texts.of(language);
        Formats formats = Formats.of(language);
        if (from != null && to != null) {
            return Optional.of(texts.get("readiness.validity.both", formats.longDate(from), formats.longDate(to)));
        }
        return from != null
                ? Optional.of(texts.get("readiness.validity.from", formats.longDate(from)))
                : Optional.ofNullable(to).map(end -> texts.get("readiness.validity.to", formats.longDate(end)));
    }
}
