package no.grobunn.core.funder;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A field of a funder's application form, in the form's order. Immutable.
 *
 * @param answer what it asks for
 * @param label what the form calls it, or null for the product's own word
 * @param maxCharacters the most characters it takes, 1 to 32 000, or null: then the limit of the text that answers it, if it has one
 * @param source where that is known from
 */
public record FormField(
        FormAnswer answer,
        @Nullable LocalText label,
        @Nullable Integer maxCharacters,
        FigureSourceId source) {
    public FormField {
        Invariants check = Invariants.of("form field");
        if (maxCharacters != null) {
            check.require(
                    maxCharacters >= 1 && maxCharacters <= Invariants.MAX_TEXT,
                    "out-of-range",
                    List.of("maxCharacters"),
                    maxCharacters,
                    1,
                    Invariants.MAX_TEXT);
        }
        check.enforce();
    }

    /** The field's own limit as one of the text that answers it; empty if it has none, or if the answer is made of several texts. */
    public Optional<TextLimit> limit() {
        return Optional.ofNullable(maxCharacters)
                .flatMap(most -> answer.section().map(section -> new TextLimit(section, most, source)));
    }
}
