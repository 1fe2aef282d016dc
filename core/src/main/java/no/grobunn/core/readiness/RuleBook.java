package no.grobunn.core.readiness;

import java.util.List;

/**
 * A set of rules. Implemented by whoever adds rules, found by {@link java.util.ServiceLoader}; a named module declares it with {@code provides} and, to be found on
 * the class path too, lists it in {@code META-INF/services}.
 */
public interface RuleBook {
    /** The rules, in the order in which their findings are read; constant. */
    List<ReadinessRule> rules();
}
