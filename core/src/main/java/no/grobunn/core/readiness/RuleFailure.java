package no.grobunn.core.readiness;

/** What is said where a rule fails instead of judging. */
final class RuleFailure {
    static final RuleDescription RULE = RuleDescription.of("rule-failed", Severity.WARNING, Topic.CHECK)
            .nb("""
                    title = Regel som svikter
                    what = En regel kunne ikke gjennomføres. Det er en feil i regelen, ikke i dossieret.
                    why = Det regelen skulle ha sett etter, er ikke kontrollert.
                    source = Grobunn: en regel som svikter, stopper ikke de andre.
                    failed = Regelen «{0}» sviktet: {1}
                    failed.remedy = Meld fra til dem som har laget regelen. Se etter det den gjelder for hånd så lenge.
                    """)
            .nn("""
                    title = Regel som sviktar
                    what = Ein regel kunne ikkje gjennomførast. Det er ein feil i regelen, ikkje i dossieret.
                    why = Det regelen skulle ha sett etter, er ikkje kontrollert.
                    source = Grobunn: ein regel som sviktar, stoppar ikkje dei andre.
                    failed = Regelen «{0}» svikta: {1}
                    failed.remedy = Meld frå til dei som har laga regelen. Sjå etter det han gjeld for hand så lenge.
                    """)
            .en("""
                    title = A rule that fails
                    what = A rule could not be carried out. The fault is in the rule, not in the dossier.
                    why = What the rule looks for has not been checked.
                    source = Grobunn: a rule that fails stops no other.
                    failed = The rule “{0}” failed: {1}
                    failed.remedy = Tell those who made the rule. Meanwhile see to its subject by hand.
                    """)
            .withoutExample();

    private RuleFailure() {}
}
