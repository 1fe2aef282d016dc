package no.grobunn.reporting.pdf.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes a graph of objects as a file: in one walk, dictionaries packed into object streams, streams by themselves, a cross-reference stream at the end (ISO
 * 32000-1, 7.5.7 and 7.5.8). PDFBox's own writer walks the graph several times and keeps many collections of it, which for a large structure tree costs more than
 * all else together. Single use, not thread-safe.
 */
final class ObjectWriter {
    private static final int OBJECTS_A_STREAM = 200;

    private final OutputStream out;
    private final Numbering numbering = new Numbering();
    private final CrossReferences places = new CrossReferences();
    private final ObjectText text = new ObjectText(numbering);
    private final ObjectText packed = new ObjectText(numbering);
    private final int[] packedNumbers = new int[OBJECTS_A_STREAM];
    private final int[] packedPlaces = new int[OBJECTS_A_STREAM];
    private int packedCount;
    private final ContentId id = new ContentId();
    private long written;

    /** Writes to a stream, which is flushed and left open. */
    ObjectWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Writes all that the trailer leads to, and an identifier that follows from it. */
    void write(float version, COSDictionary trailer) throws IOException {
        put(String.format(Locale.ROOT, "%%PDF-%.1f\n%%", version).getBytes(StandardCharsets.US_ASCII));
        // Four bytes that are no ASCII, by which PDF/A and old programs know a binary file.
        put(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
        text.dictionary(trailer);
        // Objects are numbered as they are met, so the list grows while it is walked.
        for (int number = 1; number <= numbering.size(); number++) {
            COSBase object = numbering.object(number);
            if (object instanceof COSStream stream) {
                write(number, stream);
            } else if (object != null) {
                pack(number, object);
            }
        }
        writePacked();
        writeEnd(trailer);
        out.flush();
    }

    private void write(int number, COSStream stream) throws IOException {
        places.inFile(number, written);
        stream.setLong(COSName.LENGTH, stream.getLength());
        try (InputStream content = stream.createRawInputStream()) {
            write(number, stream, content.readAllBytes());
        }
    }

    private void write(int number, COSDictionary dictionary, byte[] content) throws IOException {
        text.clear();
        text.number(number).ascii(" 0 obj\n").dictionary(dictionary).ascii("\nstream\n");
        put(text.toBytes());
        put(content);
        put("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void pack(int number, COSBase object) throws IOException {
        packedNumbers[packedCount] = number;
        packedPlaces[packedCount] = packed.length();
        packed.object(object).ascii("\n");
        packedCount++;
        if (packedCount == OBJECTS_A_STREAM) {
            writePacked();
        }
    }

    private void writePacked() throws IOException {
        if (packedCount == 0) {
            return;
        }
        int stream = numbering.reserve();
        text.clear();
        for (int i = 0; i < packedCount; i++) {
            text.number(packedNumbers[i]).ascii(" ").number(packedPlaces[i]).ascii(" ");
            places.inStream(packedNumbers[i], stream, i);
        }
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
        dictionary.setInt(COSName.N, packedCount);
        dictionary.setInt(COSName.FIRST, text.length());
        byte[] content = deflated(text, packed);
        places.inFile(stream, written);
        writeDeflated(stream, dictionary, content);
        packed.clear();
        packedCount = 0;
    }

    private void writeEnd(COSDictionary trailer) throws IOException {
        int number = numbering.reserve();
        long start = written;
        places.inFile(number, start);
        COSDictionary end = new COSDictionary(trailer);
        end.setItem(COSName.ID, id.toArray());
        end.setItem(COSName.TYPE, COSName.XREF);
        end.setInt(COSName.SIZE, places.size());
        end.setItem(COSName.W, CrossReferences.widths());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(rows)) {
            packing.write(places.rows());
        }
        writeDeflated(number, end, rows.toByteArray());
        put(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void writeDeflated(int number, COSDictionary dictionary, byte[] content) throws IOException {
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        dictionary.setInt(COSName.LENGTH, content.length);
        write(number, dictionary, content);
    }

    private static byte[] deflated(ObjectText first, ObjectText second) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 12);
        try (OutputStream packing = new DeflaterOutputStream(content)) {
            first.writeTo(packing);
            second.writeTo(packing);
        }
        return content.toByteArray();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        id.add(bytes);
        written += bytes.length;
    }
}
