package no.grobunn.reporting.xlsx.guard;

import no.grobunn.core.storage.Problem;

/** What {@link WorkbookGuard} says of a file. */
public sealed interface GuardVerdict {
    /** The file can be opened. */
    record Passed(GuardedWorkbook workbook) implements GuardVerdict {}

    /**
     * The file must not be opened.
     *
     * @param problem why, and what the person who has it can do
     */
    record Refused(Problem problem) implements GuardVerdict {}
}
