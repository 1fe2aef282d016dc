package no.grobunn.core.readiness;

import org.jspecify.annotations.Nullable;

/**
 * Something that a funder or the county would object to, in the language that was asked for. Immutable.
 *
 * @param code the rule's stable code
 * @param severity how much it weighs
 * @param subject the path of what it is about ({@code pilots/p1/costs/c07}), or null for the whole
 * @param message what was found
 * @param remedy what to do about it
 * @param source where the rule, or the figure it judges by, comes from; or null
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable String subject,
        String message,
        String remedy,
        @Nullable String source) {
    /** A finding that names no source. */
    public Finding(String code, Severity severity, @Nullable String subject, String message, String remedy) {
        this(code, severity, subject, message, remedy, null);
    }
}
