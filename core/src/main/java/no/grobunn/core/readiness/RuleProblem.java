package no.grobunn.core.readiness;

/** Why a rule, or a whole book of them, is not among those that judge. */
public sealed interface RuleProblem {
    /** Where it comes from: the name of the book's class, or what the loader said of it. */
    String origin();

    /** A book could not be loaded. */
    record NotLoaded(String origin, Throwable cause) implements RuleProblem {}

    /** A rule has the code of an earlier one. */
    record DuplicateCode(String origin, String code) implements RuleProblem {}
}
