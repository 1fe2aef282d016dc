package no.grobunn.core.funder;

import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Percentage;

/**
 * The most aid that an article of the General Block Exemption Regulation allows for an undertaking of a size, as a share of its eligible cost. Immutable.
 *
 * @param article the article's number: {@code 31}
 * @param size the undertaking's size
 * @param max the most aid
 * @param source where that is known from
 * @param validity when it holds
 */
public record AidIntensity(
        String article, UndertakingSize size, Percentage max, FigureSourceId source, Validity validity) {
    public AidIntensity {
        Invariants.of("aid intensity").text("article", article).enforce();
    }
}
