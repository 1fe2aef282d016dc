package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;

/** A number as a reader sees it, for its width alone: groups are about as wide in every language. */
final class Shown {
    private Shown() {}

    static String of(BigDecimal number, Look look) {
        return switch (look.form) {
            case HUNDREDTHS -> Formats.of(Language.NB).decimal(number, 2);
            case PERCENT -> Formats.of(Language.NB).percent(number);
            case YEAR -> number.toPlainString();
            default -> Formats.of(Language.NB).decimal(number, 0);
        };
    }
}
