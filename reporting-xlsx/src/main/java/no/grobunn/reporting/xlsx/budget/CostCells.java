package no.grobunn.reporting.xlsx.budget;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.Precision;
import no.grobunn.reporting.xlsx.book.TableColumn;
import org.jspecify.annotations.Nullable;

/** What stands in each column of the table of costs. */
final class CostCells {
    private final BudgetContent content;
    private final Texts texts;
    private final Look amountLook;
    private final String product;

    CostCells(BudgetContent content) {
        this.content = content;
        this.texts = content.texts();
        this.amountLook = Look.number(Precision.of(lines().map(CostLine::total)));
        this.product = product(texts);
    }

    TableColumn<CostLine> column(CostColumn column) {
        String header = texts.get(column.key());
        return switch (column) {
            case LINE -> TableColumn.texts(header, this::name);
            case PACKAGE ->
                TableColumn.ordinals(header, line -> line.workPackage().value());
            case PARTNER -> TableColumn.texts(header, line -> content.label(line.actor()));
            case TYPE -> TableColumn.texts(header, line -> content.types().of(line.type()));
            case YEAR -> TableColumn.ordinals(header, CostLine::year);
            case PURPOSE -> TableColumn.texts(header, CostLine::purpose);
            case PERSON -> TableColumn.texts(header, CostLine::person);
            case HOURS -> TableColumn.numbers(header, hoursLook(), line -> hours(line.hours()));
            case RATE -> TableColumn.numbers(header, rateLook(), line -> kroner(line.rate()));
            case AMOUNT -> TableColumn.filled(header, amountLook, this::amount);
            case IN_KIND -> TableColumn.texts(header, line -> content.yesOrNo(line.inKind()));
            case ELIGIBLE -> TableColumn.texts(header, line -> content.yesOrNo(line.eligible()));
        };
    }

    private @Nullable String name(CostLine line) {
        return line.id() == null ? null : line.id().value();
    }

    private void amount(BookSheet sheet, int row, int column, CostLine line) {
        if (line.hours() == null || line.rate() == null) {
            sheet.money(row, column, line.total(), amountLook);
        } else {
            sheet.formula(row, column, product, line.total(), amountLook);
        }
    }

    /** Hours times rate has four decimals at most; rounded there first, a half that floating point missed is a half again. */
    static String product(Texts texts) {
        String table = BudgetName.COSTS.in(texts);
        String hours = NamedTable.thisRow(table, texts.get(CostColumn.HOURS.key()));
        String rate = NamedTable.thisRow(table, texts.get(CostColumn.RATE.key()));
        return "ROUND(ROUND(" + hours + "*" + rate + ",4),2)";
    }

    private Look hoursLook() {
        return Look.number(
                Precision.ofNumbers(lines().map(line -> hours(line.hours())).filter(Objects::nonNull)));
    }

    private Look rateLook() {
        return Look.number(Precision.of(lines().map(CostLine::rate).filter(Objects::nonNull)));
    }

    private Stream<CostLine> lines() {
        return content.pilot().costs().stream();
    }

    private static @Nullable BigDecimal hours(@Nullable Quantity hours) {
        return hours == null ? null : hours.value();
    }

    private static @Nullable BigDecimal kroner(@Nullable Money money) {
        return money == null ? null : money.kroner();
    }
}
