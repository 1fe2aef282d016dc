package no.grobunn.core.readiness;

import org.jspecify.annotations.Nullable;

/**
 * Something that a funder or the county would object to, in the language that was asked for.
 *
 * @param code the rule's stable code
 * @param severity how much it weighs
 * @param subject the path of what it is about ({@code pilots/p1/costs/c07}), or null for the whole
 * @param message what was found
 * @param remedy what to do about it
 */
public record Finding(
        String code, Severity severity, @Nullable String subject, String message, String remedy) {}
