package no.grobunn.reporting.pdf.text;

import no.grobunn.reporting.pdf.look.TypeStyle;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a phrase that is set alike.
 *
 * @param from the index of its first character
 * @param to the index after its last character
 * @param meaning what it is beyond its looks, or null; spans of one link share one instance
 */
public record Span(
        int from, int to, TypeStyle style, @Nullable Meaning meaning) {}
