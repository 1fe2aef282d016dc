package no.grobunn.core.readiness;

import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** Why a rule, or a whole book of them, is not among those that judge. */
public sealed interface RuleProblem {
    /** Where it comes from: the name of the book's class, or what the loader said of it. */
    String origin();

    /** What happened and what to do. */
    String message(Language language);

    /** A book could not be loaded. */
    record NotLoaded(String origin, Throwable cause) implements RuleProblem {
        @Override
        public String message(Language language) {
            return Texts.of(language).get("readiness.rules.not-loaded", origin, cause);
        }
    }

    /** A rule has the code of an earlier one, or of what the check itself says. */
    record DuplicateCode(String origin, String code) implements RuleProblem {
        @Override
        public String message(Language language) {
            return Texts.of(language).get("readiness.rules.duplicate-code", origin, code);
        }
    }
}
