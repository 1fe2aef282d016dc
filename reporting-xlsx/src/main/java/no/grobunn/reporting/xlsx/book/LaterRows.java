package no.grobunn.reporting.xlsx.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a sheet that are made only when the workbook is written, between the rows that are kept.
 *
 * @param sheet whose they are
 * @param first the row of the first
 * @param count how many they are
 * @param filler puts a row's cells into the sheet, given its place among them
 */
record LaterRows(BookSheet sheet, int first, int count, IntConsumer filler) {
    private static final int CHARACTERS = 1 << 15;
    private static final Pattern ROW = Pattern.compile("<row [^>]*?\\br=\"([0-9]+)\"");

    /**
     * Where in a sheet's part the rows belong: before the first that stands below them, or behind all.
     *
     * @throws IllegalStateException if one of them was kept; it would stand there twice
     */
    int placeIn(String part) {
        Matcher row = ROW.matcher(part);
        while (row.find()) {
            int number = Integer.parseInt(row.group(1)) - 1;
            if (number >= first + count) {
                return row.start();
            }
            if (number >= first) {
                throw new IllegalStateException("A row of the table has cells of its own: " + (number + 1));
            }
        }
        return part.indexOf("</sheetData>");
    }

    /** Writes the rows, as they stand among the rows of a sheet in its part; asks now and then whether to go on. */
    void writeTo(OutputStream part, Runnable pulse) throws IOException {
        WrittenRow row = sheet.writeRows();
        StringBuilder rows = new StringBuilder(CHARACTERS + 4096);
        for (int i = 0; i < count; i++) {
            filler.accept(i);
            row.endTo(rows, first + i);
            if (rows.length() >= CHARACTERS) {
                pulse.run();
                flush(rows, part);
            }
        }
        flush(rows, part);
    }

    private static void flush(StringBuilder rows, OutputStream part) throws IOException {
        part.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        rows.setLength(0);
    }
}
