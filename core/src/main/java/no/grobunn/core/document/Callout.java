package no.grobunn.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation set apart: a need or a decision.
 *
 * @param label what it is, {@code Behov B3}
 * @param quote its words
 * @param source who said it and where, or null
 * @param sideTitle a short remark in the side column, {@code Prioritet 1}, or null
 * @param side more in the side column, or null
 */
public record Callout(
        String label,
        List<Inline> quote,
        @Nullable String source,
        @Nullable String sideTitle,
        @Nullable String side) implements Block {
    public Callout {
        quote = List.copyOf(quote);
    }
}
