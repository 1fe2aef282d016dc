package no.grobunn.reporting.xlsx.book;

import java.util.List;

/**
 * Rows that are printed again at the head of every page.
 *
 * @param first the first, from 0
 * @param last the last; before the first if there are none
 */
record RepeatedRows(int first, int last) {
    static final RepeatedRows NONE = new RepeatedRows(0, -1);

    boolean any() {
        return last >= first;
    }

    /** How high they are together, where all rows have these heights. */
    double height(List<Double> rows) {
        return rows.stream()
                .skip(first)
                .limit(last - first + 1L)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
