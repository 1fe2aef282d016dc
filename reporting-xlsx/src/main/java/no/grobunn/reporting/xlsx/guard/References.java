package no.grobunn.reporting.xlsx.guard;

/** References to cells, as {@code B7}, {@code A1:C3}, {@code B:B} or {@code 2:5}; a sheet has 16 384 columns, to {@code XFD}, and 1 048 576 rows. */
final class References {
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private References() {}

    /** Whether a text names one cell of a sheet. */
    static boolean isCell(String text) {
        int digits = 0;
        int column = 0;
        while (digits < text.length() && digits < 4 && text.charAt(digits) >= 'A' && text.charAt(digits) <= 'Z') {
            column = column * 26 + text.charAt(digits) - 'A' + 1;
            digits++;
        }
        return column >= 1 && column <= COLUMNS && isNumber(text, digits, ROWS);
    }

    /** Whether a text names areas of a sheet, with spaces between. */
    static boolean areAreas(String text) {
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from && !isArea(text.substring(from, to).replace("$", ""))) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    static boolean isRow(String number) {
        return isNumber(number, 0, ROWS);
    }

    static boolean isColumn(String number) {
        return isNumber(number, 0, COLUMNS);
    }

    private static boolean isNumber(String text, int from, int most) {
        int length = text.length() - from;
        if (length < 1 || length > 7) {
            return false;
        }
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = number * 10 + digit;
        }
        return number >= 1 && number <= most;
    }

    private static boolean isArea(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return isCell(text);
        }
        String first = text.substring(0, colon);
        String last = text.substring(colon + 1);
        return (isCell(first) && isCell(last))
                || (isCell(first + "1") && isCell(last + "1"))
                || (isRow(first) && isRow(last));
    }
}
