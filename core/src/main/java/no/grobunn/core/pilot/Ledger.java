package no.grobunn.core.pilot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import no.grobunn.core.money.Money;

/** The lines of one plan, to be added up by what they have in common. Immutable. */
record Ledger<L>(List<L> lines, Function<L, Money> amount) {
    /** Something every line has, and its values in the order in which tables show them. */
    record Axis<L, K>(List<K> keys, Function<L, K> key) {}

    Ledger {
        lines = List.copyOf(lines);
    }

    Ledger<L> where(Predicate<L> wanted) {
        return new Ledger<>(lines.stream().filter(wanted).toList(), amount);
    }

    Money total() {
        return Money.sum(lines.stream().map(amount).toList());
    }

    <K> Totals<K> by(Axis<L, K> axis) {
        Map<K, Money> amounts = new LinkedHashMap<>();
        axis.keys().forEach(key -> amounts.put(key, Money.ZERO));
        lines.forEach(line -> amounts.merge(axis.key().apply(line), amount.apply(line), Money::plus));
        return new Totals<>(amounts);
    }

    <R, C> CrossTotals<R, C> by(Axis<L, R> rows, Axis<L, C> columns) {
        Map<R, Map<C, Money>> cells = new LinkedHashMap<>();
        rows.keys().forEach(row -> cells.put(row, emptyRow(columns)));
        lines.forEach(line -> cells.computeIfAbsent(rows.key().apply(line), row -> emptyRow(columns))
                .merge(columns.key().apply(line), amount.apply(line), Money::plus));
        Map<R, Totals<C>> table = new LinkedHashMap<>();
        cells.forEach((row, amounts) -> table.put(row, new Totals<>(amounts)));
        return new CrossTotals<>(table, columns.keys());
    }

    private static <L, C> Map<C, Money> emptyRow(Axis<L, C> columns) {
        Map<C, Money> row = new LinkedHashMap<>();
        columns.keys().forEach(column -> row.put(column, Money.ZERO));
        return row;
    }
}
