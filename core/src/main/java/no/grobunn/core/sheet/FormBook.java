package no.grobunn.core.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.text.Language;

/**
 * Sheets to be filled in, and what goes with them. Immutable.
 *
 * @param language of their words
 * @param date the day it is written
 * @param about what they are of: the title of a project; empty if they are of none yet
 * @param sheets in their order
 * @param memory texts that the workbook keeps out of sight, so that whoever reads it knows what it held when it was written; may be none. The first of them begins with
 *     {@value #MEMORY}, and each fits in a cell
 */
public record FormBook(
        Language language, LocalDate date, Optional<String> about, List<FormSheet> sheets, List<String> memory) {
    /** What a sheet begins with that keeps what the workbook held when it was written. */
    public static final String MEMORY = "#memory";

    public FormBook {
        sheets = List.copyOf(sheets);
        memory = List.copyOf(memory);
    }
}
