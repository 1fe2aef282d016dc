package no.grobunn.reporting.xlsx.budget;

import no.grobunn.reporting.xlsx.book.Book;
import no.grobunn.reporting.xlsx.book.BookSheet;

/** The sheets of the workbook in their order, still empty: those in front speak of those behind, so all must be there before any is filled. */
record BudgetSheets(
        BookSheet overview,
        BookSheet costs,
        BookSheet costTotals,
        BookSheet funding,
        BookSheet fundingTotals,
        BookSheet ownEffort,
        BookSheet checks,
        BookSheet charts,
        BookSheet lists) {
    static BudgetSheets in(Book book) {
        return new BudgetSheets(
                sheet(book, "overview"),
                sheet(book, "costs"),
                sheet(book, "cost-totals"),
                sheet(book, "funding"),
                sheet(book, "funding-totals"),
                sheet(book, "own-effort"),
                sheet(book, "checks"),
                sheet(book, "charts"),
                sheet(book, "lists"));
    }

    private static BookSheet sheet(Book book, String key) {
        return book.sheet(book.texts().get("workbook.sheet." + key));
    }
}
