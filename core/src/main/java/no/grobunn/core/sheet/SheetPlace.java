package no.grobunn.core.sheet;

import java.util.regex.Pattern;

/**
 * A sheet within its workbook.
 *
 * @param number how many sheets stand before it
 * @param name what it is called
 */
public record SheetPlace(int number, String name) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");

    /**
     * A cell as spreadsheet programs name it: {@code Behov!C8}, {@code 'Pilot kostnader'!C8}.
     *
     * @param row from 1
     * @param column from 1
     */
    public String cell(int row, int column) {
        String sheet = PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
        return sheet + "!" + letters(column) + row;
    }

    /**
     * The letters of a column: {@code A}, {@code AA}.
     *
     * @param column from 1
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
