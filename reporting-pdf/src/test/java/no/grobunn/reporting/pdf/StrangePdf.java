package no.grobunn.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A PDF written by hand, sound but for what is strange about it: its catalogue is object 1, its files' names object 2, a file object 3, the content object 4. */
final class StrangePdf {
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private Function<Map<Integer, Integer>, byte[]> table = StrangePdf::plainTable;

    StrangePdf() {
        object(1, "<</Type /Catalog /Pages <</Type /Pages /Kids [] /Count 0>> /Names <</EmbeddedFiles 2 0 R>>>>");
        object(2, "<</Names [(dossier.json) 3 0 R]>>");
        object(3, "<</Type /Filespec /F (dossier.json) /EF <</F 4 0 R>>>>");
        object(5, "[/LZWDecode]");
    }

    /** The attached file is this. */
    StrangePdf attached(String packing, byte[] content) {
        objects.put(4, stream(4, packing, content));
        return this;
    }

    /** The attached file is listed, and nowhere. */
    StrangePdf attachedNothing() {
        objects.remove(4);
        return this;
    }

    /** The catalogue stands in an object stream, which is this. */
    StrangePdf catalogueIn(String packing, byte[] content) {
        objects.remove(1);
        objects.put(4, stream(4, "/Type /ObjStm /N 1 /First 4 " + packing, content));
        table = places -> tableStream("/W [1 2 1] /Index [0 6]", entries(places));
        return this;
    }

    /** The table of objects is this. */
    StrangePdf tabledBy(String packing, byte[] content) {
        table = places -> tableStream("/W [1 2 1] " + packing, content);
        return this;
    }

    /** Names in levels, whose nodes on every level have the same two children. */
    static StrangePdf ofNames(int levels, String kids) {
        StrangePdf pdf = new StrangePdf();
        for (int level = 0; level < levels; level++) {
            pdf.object(level == 0 ? 2 : 5 + level, "<</Kids " + String.format(kids, 6 + level) + ">>");
        }
        return pdf.object(5 + levels, "<</Names []>>");
    }

    /** Files whose content begins at one place after the other and ends at the same, with many bytes between. */
    static StrangePdf overlapping(int count, int bytes) {
        StrangePdf pdf = new StrangePdf();
        StringBuilder kids = new StringBuilder("<</Kids [");
        for (int i = 0; i < count; i++) {
            kids.append(10 + i).append(" 0 R ");
            pdf.objects.put(10 + i, latin(10 + i + " 0 obj\n<</Length 1>>\nstream\nx"));
        }
        pdf.object(10 + count, "(" + "x".repeat(bytes) + ")");
        return pdf.object(2, kids + "]>>");
    }

    Path in(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        Map<Integer, Integer> places = new TreeMap<>();
        for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
            places.put(object.getKey(), out.size());
            out.writeBytes(object.getValue());
        }
        int start = out.size();
        out.writeBytes(table.apply(places));
        out.writeBytes(latin("startxref\n" + start + "\n%%EOF\n"));
        return Files.write(folder.resolve("strange.pdf"), out.toByteArray());
    }

    private static byte[] plainTable(Map<Integer, Integer> places) {
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f\r\n");
        places.forEach((number, place) ->
                table.append(number).append(" 1\n").append(String.format("%010d 00000 n\r\n", place)));
        return latin(table + "trailer\n<</Root 1 0 R /Size 6>>\n");
    }

    private static byte[] tableStream(String more, byte[] content) {
        return stream(9, "/Type /XRef /Root 1 0 R /Size 6 " + more, content);
    }

    /** Objects 0 to 5: the catalogue is the first in stream 4, the others stand by themselves. */
    private static byte[] entries(Map<Integer, Integer> places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 0, 0, 2, 0, 4, 0});
        for (int number = 2; number <= 5; number++) {
            int place = places.get(number);
            out.writeBytes(new byte[] {1, (byte) (place >> 8), (byte) place, 0});
        }
        return out.toByteArray();
    }

    private StrangePdf object(int number, String content) {
        objects.put(number, latin(number + " 0 obj\n" + content + "\nendobj\n"));
        return this;
    }

    private static byte[] stream(int number, String more, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin(number + " 0 obj\n<</Length " + content.length + " " + more + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(latin("\nendstream\nendobj\n"));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
