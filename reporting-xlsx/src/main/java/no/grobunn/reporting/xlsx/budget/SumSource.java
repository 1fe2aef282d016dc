package no.grobunn.reporting.xlsx.budget;

/**
 * Where sums come from: columns of a table, as formulas write them.
 *
 * @param amounts what is added up
 * @param keys what rows are told apart by
 * @param years the year of each line
 * @param condition a further pair of range and criterion, with its comma before it, or the empty string
 */
record SumSource(String amounts, String keys, String years, String condition) {
    static SumSource of(CostTable costs, CostColumn keys) {
        return new SumSource(costs.column(CostColumn.AMOUNT), costs.column(keys), costs.column(CostColumn.YEAR), "");
    }

    static SumSource of(FundingTable funding, FundingColumn keys) {
        return new SumSource(
                funding.column(FundingColumn.AMOUNT), funding.column(keys), funding.column(FundingColumn.YEAR), "");
    }

    /** The same, of those lines alone whose column holds a text, given as a literal. */
    SumSource where(String column, String literal) {
        return new SumSource(amounts, keys, years, condition + "," + column + "," + literal);
    }

    /** The sum of the lines with a key in a year. */
    String sum(String key, String year) {
        return "SUMIFS(" + amounts + "," + keys + "," + key + "," + years + "," + year + condition + ")";
    }

    /** The sum of a year, whatever the key. */
    String sumOfYear(String year) {
        return "SUMIFS(" + amounts + "," + years + "," + year + condition + ")";
    }

    /** The sum of all lines. */
    String sumOfAll() {
        return condition.isEmpty() ? "SUM(" + amounts + ")" : "SUMIFS(" + amounts + condition + ")";
    }
}
