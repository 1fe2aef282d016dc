package no.grobunn.core.readiness.rule.privacy;

/** What shows that a number is an amount of money. */
final class Amounts {
    /** A regular expression for what stands right before an amount; it has a greatest length, so that one can look behind for it. */
    static final String BEFORE = "\\b(?i:kr|nok|kroner|eur|euro|usd)\\.?\\h{0,2}|[€$]\\h?";

    /** A regular expression for what stands right after an amount. */
    static final String AFTER =
            "\\h{0,2}(?i:kr|nok|kroner|øre|eur|euro|usd|mill|millioner|tusen|prosent)\\b|\\h?[€$%]|,-|\\h?kWh\\b";

    private Amounts() {}
}
