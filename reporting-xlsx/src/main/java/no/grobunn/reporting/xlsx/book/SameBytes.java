package no.grobunn.reporting.xlsx.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew so that the same content gives the same bytes: POI stamps each part with the time of writing. */
final class SameBytes {
    /** The first of February, not of January: for days within reach of a time zone of 1980 Java adds a field that depends on the zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SameBytes() {}

    static void rewrite(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry stamped = new ZipEntry(part.getName());
                stamped.setTimeLocal(STAMP);
                packed.putNextEntry(stamped);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        // Not closed: the stream below belongs to the caller.
        packed.finish();
        packed.flush();
    }
}
