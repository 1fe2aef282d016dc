package no.grobunn.core.invariant;

import java.util.List;

/**
 * One broken rule.
 *
 * @param rule the rule's stable code, {@code end-before-start}
 * @param fields the fields the rule reads, as paths from the refused object ({@code end}, {@code costs[3].workPackage}); the first is the one to
 *     mend, none means the value itself
 * @param arguments what the message is filled with: found and allowed values; a {@link Place} names another field by path
 */
public record Violation(String rule, List<String> fields, List<Object> arguments) {
    public Violation {
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }

    /** A field named in a message, as a path from the refused object; whoever knows positions writes it as one. */
    public record Place(String path) {
        @Override
        public String toString() {
            return path;
        }
    }
}
