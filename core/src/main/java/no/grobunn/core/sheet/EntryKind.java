package no.grobunn.core.sheet;

import java.util.List;

/** What may be typed into the cells of a column. Immutable. */
public sealed interface EntryKind {
    /** Any words. */
    record Text() implements EntryKind {}

    /**
     * A whole number.
     *
     * @param least the least that may stand there
     * @param most the greatest
     */
    record WholeNumber(long least, long most) implements EntryKind {}

    /**
     * A number with or without decimals, at least 0.
     *
     * @param money whether it is an amount in kroner
     */
    record Decimal(boolean money) implements EntryKind {}

    /** A number or words. */
    record NumberOrWords() implements EntryKind {}

    /** A day of the calendar. */
    record Day() implements EntryKind {}

    /**
     * One of a few words.
     *
     * @param words at least one
     */
    record Choice(List<String> words) implements EntryKind {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * The name of something that stands in a row of a sheet.
     *
     * @param sheet the key of the sheet
     * @param column the key of the column that holds the names
     */
    record Name(String sheet, String column) implements EntryKind {}
}
