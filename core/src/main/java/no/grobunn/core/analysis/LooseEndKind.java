package no.grobunn.core.analysis;

import no.grobunn.core.vocabulary.Term;

/** What may hang loose between a need and the money that answers it, from the one to the other. */
public enum LooseEndKind implements Term {
    /** A need that the pilot answers or its goals name, and no goal of the pilot names. Subject: the need. */
    NEED_WITHOUT_GOAL,
    /** A goal of the pilot that neither itself nor through the goals above or below it meets a need. Subject: the goal. */
    GOAL_WITHOUT_NEED,
    /** A goal of the pilot that nothing measures. Subject: the goal. */
    GOAL_WITHOUT_INDICATOR,
    /** A goal of the pilot that no work package serves, neither itself nor through the goals below it. Subject: the goal. */
    GOAL_WITHOUT_PACKAGE,
    /** A work package that serves no goal; management is exempt, it serves them all. Subject: the package's number. */
    PACKAGE_WITHOUT_GOAL,
    /** A work package without a cost line. Subject: the package's number. */
    PACKAGE_WITHOUT_COST,
    /** A year whose cost is larger than its funding. Subject: the year. Amount: what is missing. */
    COST_WITHOUT_FUNDING,
    /** A year whose funding is larger than its cost. Subject: the year. Amount: what is left over. */
    FUNDING_WITHOUT_COST,
    /** An actor whose in-kind cost is larger than the own effort it funds. Subject: the actor. Amount: the difference. */
    IN_KIND_WITHOUT_OWN_EFFORT,
    /** An actor that funds more own effort than it has in-kind cost. Subject: the actor. Amount: the difference. */
    OWN_EFFORT_WITHOUT_IN_KIND,
    /** A partner that has neither declined nor withdrawn, does more than observe, and stands in no cost or funding line. Subject: the actor. */
    PARTNER_WITHOUT_MONEY,
    /** An actor with a cost or a funding line that is no partner, or has declined or withdrawn. Subject: the actor. */
    MONEY_WITHOUT_PARTNER
}
