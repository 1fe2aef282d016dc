package no.grobunn.reporting.xlsx.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.sheet.FormSheet;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.Book;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.DocumentFacts;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.SheetNames;

/** Writes the workbook that people fill in: a guide, the sheets, and out of sight the lists of the drop-downs and what the workbook held when it was written. */
public final class IntakeBook {
    private final FormBook form;
    private final Book book;
    private final SheetNames names = new SheetNames();

    private IntakeBook(FormBook form, Book book) {
        this.form = form;
        this.book = book;
    }

    /** Writes the workbook and leaves the stream open. */
    public static void write(FormBook form, OutputStream out) throws IOException {
        try (Book book = new Book(facts(form))) {
            new IntakeBook(form, book).fill();
            book.writeTo(out);
        }
    }

    private static DocumentFacts facts(FormBook form) {
        Texts texts = Texts.of(form.language());
        String title = form.about()
                .map(about -> texts.get("sheet.book.of", about))
                .orElseGet(() -> texts.get("sheet.book.empty"));
        return new DocumentFacts(title, texts.get("sheet.book.subject"), "", "", false, form.date(), texts);
    }

    private void fill() {
        Texts texts = book.texts();
        BookSheet guide = book.sheet(names.sheet(texts.get("sheet.guide")));
        Map<FormSheet, BookSheet> placed = new LinkedHashMap<>();
        form.sheets().forEach(sheet -> placed.put(sheet, book.sheet(names.sheet(sheet.name()))));
        BookSheet lists = book.sheet(names.sheet(texts.get("sheet.lists")));

        EntryLists choices = new EntryLists(book, lists);
        ColumnPlaces places = new ColumnPlaces(placed);
        placed.forEach((sheet, onto) -> {
            EntryHelp help = new EntryHelp(onto, choices, places, texts);
            switch (sheet.shape()) {
                case TABLE -> new TableSheet(sheet, onto, names, help).write();
                case CARD -> new CardSheet(sheet, onto, help, texts).write();
            }
        });
        new GuideSheet(guide, texts).write(facts(form).title(), placed);
        lists.hide();
        if (!form.memory().isEmpty()) {
            remember(book.sheet(names.sheet(texts.get("sheet.memory"))), form.memory());
        }
    }

    private static void remember(BookSheet sheet, List<String> memory) {
        for (int i = 0; i < memory.size(); i++) {
            sheet.text(i, 0, memory.get(i), Look.NOTE);
        }
        sheet.hide();
    }
}
