package no.grobunn.core.readiness;

/**
 * One thing that a funder or the county would object to. A rule is pure: the same case gives the same judgement; it has no state, reads nothing but the case, and
 * may be called from several threads at once. Rules come in {@link RuleBook}s.
 */
public interface ReadinessRule {
    /** What the rule is, and its words; constant. */
    RuleDescription description();

    /** Judges a case. */
    Judgement judge(ReadinessCase subject);
}
