package no.grobunn.core.text;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a code that a check reports, in one language. Immutable.
 *
 * @param code the stable code, {@code unknown-term}
 * @param title what it is about, in a few words without a full stop
 * @param what what was found when it is reported, in a sentence or two
 * @param why what would go wrong if nothing were done
 * @param source where the rule comes from: a law, a form, a standard, a funder's call, or this format
 * @param wrong a piece of a dossier that the code is reported for, as YAML or JSON; null where a file cannot show it
 * @param right the same piece mended; null where there is no {@code wrong}
 */
public record Explanation(
        String code,
        String title,
        String what,
        String why,
        String source,
        @Nullable String wrong,
        @Nullable String right) {}
