package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.util.List;

/** The sheet with what the drop-downs offer: one column a list, each with a name of its own in the workbook. */
public final class ChoiceLists {
    private final Book book;
    private final BookSheet sheet;
    private final int header;
    private int next;

    /**
     * Begins the lists.
     *
     * @param header the row of their names
     */
    public ChoiceLists(Book book, BookSheet sheet, int header) {
        this.book = book;
        this.sheet = sheet;
        this.header = header;
        sheet.freeze(header + 1, 0);
        sheet.repeat(header);
    }

    /**
     * A list of texts.
     *
     * @param name what the workbook calls it; its header too
     */
    public void texts(String name, List<String> choices) {
        int column = begin(name, choices.size(), Look.HEADER);
        for (int i = 0; i < choices.size(); i++) {
            sheet.text(header + 1 + i, column, choices.get(i), Look.TEXT);
        }
    }

    /** A list of whole numbers. */
    public void numbers(String name, List<Integer> choices) {
        int column = begin(name, choices.size(), Look.HEADER_NUMBER);
        for (int i = 0; i < choices.size(); i++) {
            sheet.number(header + 1 + i, column, BigDecimal.valueOf(choices.get(i)), Look.YEAR);
        }
    }

    private int begin(String name, int size, Look look) {
        int column = next++;
        sheet.text(header, column, name, look);
        int last = header + Math.max(1, size);
        book.name(name, sheet.ref(Ref.fixed(header + 1, column) + ":" + Ref.fixed(last, column)));
        return column;
    }
}
