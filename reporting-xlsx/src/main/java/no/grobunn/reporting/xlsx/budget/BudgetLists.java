package no.grobunn.reporting.xlsx.budget;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;
import no.grobunn.reporting.xlsx.book.Book;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.ChoiceLists;
import no.grobunn.reporting.xlsx.book.SheetHead;

/** The sheet with what the drop-downs of the tables offer. */
final class BudgetLists {
    private BudgetLists() {}

    static void write(Book book, BookSheet sheet, BudgetContent content) {
        SheetHead.write(sheet, content.text("workbook.title.lists"), content.text("workbook.note.lists"));
        Texts texts = content.texts();
        BudgetAxes axes = content.axes();
        ChoiceLists lists = new ChoiceLists(book, sheet, SheetHead.ROWS);
        lists.texts(BudgetName.PARTNERS.in(texts), content.labels(axes.partners()));
        lists.texts(BudgetName.SOURCES.in(texts), content.labels(axes.sources()));
        lists.numbers(
                BudgetName.PACKAGES.in(texts),
                axes.packageNumbers().stream().map(PackageNumber::value).toList());
        lists.texts(
                BudgetName.TYPES.in(texts),
                axes.types().stream().map(content.types()::of).toList());
        lists.texts(BudgetName.KINDS.in(texts), words(texts, axes.kinds()));
        lists.texts(BudgetName.STATUSES.in(texts), words(texts, Arrays.asList(FundingStatus.values())));
        lists.numbers(BudgetName.YEARS.in(texts), axes.years());
        lists.texts(BudgetName.YES_NO.in(texts), List.of(content.yesOrNo(true), content.yesOrNo(false)));
    }

    private static List<String> words(Texts texts, List<? extends Term> terms) {
        return terms.stream().map(texts::termCapitalised).toList();
    }
}
