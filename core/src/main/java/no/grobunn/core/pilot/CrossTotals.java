package no.grobunn.core.pilot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.grobunn.core.money.Money;

/**
 * Money added up by two keys: a table with a total for each row and each column. Immutable.
 *
 * @param <R> what the rows are
 * @param <C> what the columns are
 */
public final class CrossTotals<R, C> {
    private final Map<R, Totals<C>> rows;
    private final List<C> columns;

    CrossTotals(Map<R, Totals<C>> rows, List<C> columns) {
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        this.columns = List.copyOf(columns);
    }

    /** The rows in their order. */
    public List<R> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The columns in their order. */
    public List<C> columns() {
        return columns;
    }

    /** The money where a row meets a column; nothing if either is not in the table. */
    public Money at(R row, C column) {
        return row(row).of(column);
    }

    /** One row: its money by column. */
    public Totals<C> row(R row) {
        Totals<C> found = rows.get(row);
        return found != null ? found : totals(columns, column -> Money.ZERO);
    }

    /** One column: its money by row. */
    public Totals<R> column(C column) {
        return totals(rows(), row -> at(row, column));
    }

    /** The total of each row. */
    public Totals<R> byRow() {
        return totals(rows(), row -> row(row).total());
    }

    /** The total of each column. */
    public Totals<C> byColumn() {
        return totals(columns, column -> column(column).total());
    }

    /** The sum of the whole table. */
    public Money total() {
        return byRow().total();
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    private static <K> Totals<K> totals(List<K> keys, Function<K, Money> amount) {
        Map<K, Money> amounts = new LinkedHashMap<>();
        keys.forEach(key -> amounts.put(key, amount.apply(key)));
        return new Totals<>(amounts);
    }
}
