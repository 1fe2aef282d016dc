package no.grobunn.reporting.xlsx.budget;

/** A criterion of {@code SUMIFS} that matches one label and nothing else. */
final class Criterion {
    private Criterion() {}

    /**
     * The criterion for a label that stands in a cell.
     *
     * <p>Most labels are their own criterion. One that begins with a comparison or holds a wildcard ({@code * ?}, escaped by {@code ~}) would match other rows
     * or none, so the formula escapes it.
     */
    static String label(String label, String cell) {
        if (label.chars().noneMatch(letter -> "*?~<>=".indexOf(letter) >= 0)) {
            return cell;
        }
        return "\"=\"&" + escaped(escaped(escaped(cell, "~"), "*"), "?");
    }

    private static String escaped(String text, String wildcard) {
        return "SUBSTITUTE(" + text + ",\"" + wildcard + "\",\"~" + wildcard + "\")";
    }
}
