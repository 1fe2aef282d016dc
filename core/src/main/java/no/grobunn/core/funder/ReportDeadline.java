package no.grobunn.core.funder;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.text.LocalText;

/**
 * When a funder wants to be reported to after the end. Immutable.
 *
 * @param report what is to be handed in
 * @param monthsAfterEnd how many months after the pilot's last day, 0 to 60
 * @param source where that is known from
 */
public record ReportDeadline(LocalText report, int monthsAfterEnd, FigureSourceId source) {
    public ReportDeadline {
        Invariants.of("deadline")
                .require(
                        monthsAfterEnd >= 0 && monthsAfterEnd <= 60,
                        "out-of-range",
                        List.of("monthsAfterEnd"),
                        monthsAfterEnd,
                        0,
                        60)
                .enforce();
    }

    /** The last day to hand it in. */
    public LocalDate after(LocalDate end) {
        return end.plusMonths(monthsAfterEnd);
    }
}
