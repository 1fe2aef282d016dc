package no.grobunn.core.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds. An empty cell holds nothing and has no value. Immutable. */
public sealed interface CellValue {
    /**
     * Words, a line feed between lines; digits too where the cell holds them as text.
     *
     * @param text as it stands in the cell
     */
    record Words(String text) implements CellValue {
        /** As many characters as a cell can hold. */
        public static final int LONGEST = 32_767;
    }

    /** A number that can be reckoned with. */
    record Numeral(BigDecimal number) implements CellValue {}

    /** A day of the calendar. */
    record Day(LocalDate date) implements CellValue {}

    /** True or false, as a program writes it. */
    record Flag(boolean set) implements CellValue {}

    /**
     * No value: the cell's formula came to nothing.
     *
     * @param shown what the program shows instead: {@code #REF!}
     */
    record Fault(String shown) implements CellValue {}
}
