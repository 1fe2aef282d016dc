package no.grobunn.reporting.xlsx.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/**
 * Rows of a sheet that are made only when the workbook is written, after the rows that are kept.
 *
 * @param sheet whose they are
 * @param first the row of the first
 * @param count how many they are
 * @param filler puts a row's cells into the sheet, given its place among them
 */
record LaterRows(BookSheet sheet, int first, int count, IntConsumer filler) {
    private static final int CHARACTERS = 1 << 15;

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
