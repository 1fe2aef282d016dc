package no.grobunn.core.funder;

import java.util.List;
import no.grobunn.core.invariant.Invariants;

/**
 * How long a text may be. Immutable.
 *
 * @param section the text
 * @param maxCharacters the most characters (code points) as plain text, 1 to 32 000
 * @param source where that is known from
 */
public record TextLimit(ProposalSection section, int maxCharacters, FigureSourceId source) {
    public TextLimit {
        Invariants.of("text limit")
                .require(
                        maxCharacters >= 1 && maxCharacters <= Invariants.MAX_TEXT,
                        "out-of-range",
                        List.of("maxCharacters"),
                        maxCharacters,
                        1,
                        Invariants.MAX_TEXT)
                .enforce();
    }
}
