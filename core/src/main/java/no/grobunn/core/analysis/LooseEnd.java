package no.grobunn.core.analysis;

import java.util.Comparator;
import no.grobunn.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that leads nowhere on the way from need to money.
 *
 * @param kind what is missing
 * @param subject what hangs loose: an id, a package's number or a year, as the kind says
 * @param amount how much money hangs loose, above 0, or null where the kind is not about an amount
 */
public record LooseEnd(
        LooseEndKind kind, String subject, @Nullable Money amount) {
    /** From need to money; of one kind by subject, numbers by size. */
    static final Comparator<LooseEnd> ORDER = Comparator.comparing(LooseEnd::kind)
            // A number of more digits is larger; ids are read as words.
            .thenComparing(end -> Character.isDigit(end.subject.charAt(0)) ? end.subject.length() : 0)
            .thenComparing(LooseEnd::subject);
}
