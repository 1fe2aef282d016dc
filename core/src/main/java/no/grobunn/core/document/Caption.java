package no.grobunn.core.document;

import org.jspecify.annotations.Nullable;

/**
 * What a table or a figure says.
 *
 * @param label its number, {@code Tabell 1.}, or null where it has none
 * @param statement the finding as a sentence or, where there is none to state, the subject
 * @param facts what is shown and in which unit, or null
 */
public record Caption(
        @Nullable String label, String statement, @Nullable String facts) {}
