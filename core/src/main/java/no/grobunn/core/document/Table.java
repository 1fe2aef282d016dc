package no.grobunn.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table: a caption, a header row (two where columns share a header) and at least one row.
 *
 * @param caption what it says, or null for a small table whose heading says it
 * @param columns its columns, at least one
 * @param rowHeader the index of the column that names the row, so that a reader hears it with every cell; −1 if none does
 * @param rows its rows, each with a cell for every column
 */
public record Table(@Nullable Caption caption, List<Column> columns, int rowHeader, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A table has columns and rows");
        }
        if (rowHeader < -1 || rowHeader >= columns.size()) {
            throw new IllegalArgumentException("No column " + rowHeader);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param header what it is called
     * @param content what it holds
     * @param group what it and its neighbours of the same group are called together, in a header above theirs; null for a column of its own
     */
    public record Column(
            String header, Content content, @Nullable String group) {
        /** What a column holds, which decides alignment and width. */
        public enum Content {
            /** Words: left, wraps, shares the width that is left. */
            TEXT,
            /** A short word, date or code: left, keeps its natural width. */
            CODE,
            /** A number: right, keeps its natural width. */
            NUMBER,
            /** A running number of the row: right, grey, narrow. */
            ORDINAL
        }

        /** A column of its own. */
        public Column(String header, Content content) {
            this(header, content, null);
        }

        /** The same column below a header that its neighbours may share. */
        public Column under(String shared) {
            return new Column(header, content, shared);
        }

        public static Column text(String header) {
            return new Column(header, Content.TEXT);
        }

        public static Column code(String header) {
            return new Column(header, Content.CODE);
        }

        public static Column number(String header) {
            return new Column(header, Content.NUMBER);
        }

        public static Column ordinal() {
            return new Column("", Content.ORDINAL);
        }
    }

    /** A row and its part in the table. */
    public record Row(Role role, List<Cell> cells) {
        /** A row's part in the table. */
        public enum Role {
            /** An ordinary row. */
            BODY,
            /** The head of a group, semibold; its members follow. */
            GROUP,
            /** A member of the group above, indented and grey. */
            MEMBER,
            /** The sum of the rows above. */
            TOTAL
        }

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row body(Cell... cells) {
            return new Row(Role.BODY, List.of(cells));
        }

        public static Row total(List<Cell> cells) {
            return new Row(Role.TOTAL, cells);
        }
    }

    /** What stands in one field of the table. */
    public sealed interface Cell {
        /** The cell's words as a reader hears them. */
        String plain();

        static Cell of(String text) {
            return new Words(Inline.text(text), null, false);
        }

        static Cell strong(String text) {
            return new Words(Inline.text(text), null, true);
        }

        static Cell named(String name, @Nullable String detail) {
            return new Words(Inline.text(name), detail, true);
        }

        static Cell of(List<Inline> text) {
            return new Words(text, null, false);
        }
    }

    /**
     * Words, possibly none.
     *
     * @param text the words
     * @param detail second information on a line of its own, small and grey, or null
     * @param strong whether the words are semibold
     */
    public record Words(List<Inline> text, @Nullable String detail, boolean strong) implements Cell {
        public Words {
            text = List.copyOf(text);
        }

        @Override
        public String plain() {
            String words = Inline.plain(text);
            return detail == null ? words : words + "\n" + detail;
        }
    }

    /**
     * A rating shown as filled and open circles.
     *
     * @param value how many are filled, 0 to {@code of}
     * @param of how many there are
     * @param spoken the rating in words, {@code 4 av 5}
     */
    public record Rating(int value, int of, String spoken) implements Cell {
        public Rating {
            if (of < 1 || value < 0 || value > of) {
                throw new IllegalArgumentException(value + " of " + of + " is no rating");
            }
        }

        @Override
        public String plain() {
            return spoken;
        }
    }
}
