package no.grobunn.reporting.xlsx.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs a workbook anew so that the same content gives the same bytes: POI stamps each part with the time of writing. */
final class SameBytes {
    /** The first of February, not of January: for days within reach of a time zone of 1980 Java adds a field that depends on the zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SameBytes() {}

    /**
     * Packs a workbook anew.
     *
     * @param more rows that belong among those that a part has, by the part's name
     * @param pulse is asked now and then whether to go on
     */
    static void rewrite(byte[] workbook, Map<String, LaterRows> more, OutputStream out, Runnable pulse)
            throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry stamped = new ZipEntry(part.getName());
                stamped.setTimeLocal(STAMP);
                packed.putNextEntry(stamped);
                @Nullable LaterRows rows = more.get(part.getName());
                if (rows == null) {
                    parts.transferTo(packed);
                } else {
                    rewrite(parts.readAllBytes(), rows, packed, pulse);
                }
                packed.closeEntry();
            }
        }
        // Not closed: the stream below belongs to the caller.
        packed.finish();
        packed.flush();
    }

    private static void rewrite(byte[] sheet, LaterRows rows, OutputStream out, Runnable pulse) throws IOException {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int place = rows.placeIn(xml);
        out.write(xml.substring(0, place).getBytes(StandardCharsets.UTF_8));
        rows.writeTo(out, pulse);
        out.write(xml.substring(place).getBytes(StandardCharsets.UTF_8));
    }
}
