package no.grobunn.reporting.xlsx.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.reporting.xlsx.book.Book;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.ChoiceLists;
import no.grobunn.reporting.xlsx.book.Look;

/** The words that drop-downs offer, each list once. Not thread-safe. */
final class EntryLists {
    private static final int HEADINGS = 1;

    private final ChoiceLists lists;
    private final Map<List<String>, String> names = new HashMap<>();

    EntryLists(Book book, BookSheet sheet) {
        sheet.text(0, 0, "#", Look.NOTE);
        lists = new ChoiceLists(book, sheet, HEADINGS);
    }

    /** What the workbook calls a list of these words. */
    String name(List<String> words) {
        return names.computeIfAbsent(words, w -> {
            String name = "Choice_" + (names.size() + 1);
            lists.texts(name, w);
            return name;
        });
    }
}
