package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a strange PDF: opens no stream that was not unpacked once before, with nothing kept of it, within {@link ReadingLimits}; nothing that is locked; and
 * searches no damaged file for what may have been meant. Streams may be deflated once or stand as they are, as in the files of every writer of today. Used once,
 * not thread-safe.
 */
final class CautiousParser extends PDFParser {
    private static final int BITS = 8;

    private final ReadingLimits limits;
    private final byte[] scratch = new byte[1 << 14];

    CautiousParser(byte[] pdf, ReadingLimits limits) throws IOException {
        super(new CountedSource(pdf, limits));
        this.limits = limits;
    }

    /** The PDF, of whose objects each is read when it is asked for. */
    PDDocument open() throws IOException {
        return parse(false);
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.isEncrypted()) {
            throw limits.refuse(new LockedPdfException());
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (isDeflated(stream)) {
            measure(stream);
            measureRow(parameters(stream));
        }
        return stream;
    }

    private boolean isDeflated(COSStream stream) throws PackedPdfException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() <= 1) {
            filters = several.size() == 0 ? null : several.getObject(0);
        }
        boolean deflated = COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
        if (filters != null && !deflated) {
            throw limits.refuse(new PackedPdfException(filters.toString()));
        }
        return deflated;
    }

    private void measure(COSStream stream) throws IOException {
        long size = 0;
        try (InputStream content = new Unpacked(stream.createRawInputStream())) {
            for (int read = content.read(scratch); read >= 0; read = content.read(scratch)) {
                size += read;
                limits.count(read);
                if (size > limits.stream()) {
                    throw limits.refuse(new BurstPdfException());
                }
            }
        }
    }

    private static COSDictionary parameters(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray several) {
            parameters = several.size() == 0 ? null : several.getObject(0);
        }
        return parameters instanceof COSDictionary single ? single : new COSDictionary();
    }

    /** A predictor holds whole rows, whose length the file says itself. */
    private void measureRow(COSDictionary parameters) throws BurstPdfException {
        double bits = 1.0
                * parameters.getInt(COSName.COLUMNS, 1)
                * parameters.getInt(COSName.COLORS, 1)
                * parameters.getInt(COSName.BITS_PER_COMPONENT, BITS);
        if (bits > (double) limits.stream() * BITS) {
            throw limits.refuse(new BurstPdfException());
        }
    }

    /** A deflated stream as PDFBox takes it: whatever its two bytes of header say. */
    private static final class Unpacked extends InflaterInputStream {
        private static final int HEADER = 2;
        private boolean begun;

        Unpacked(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        protected void fill() throws IOException {
            if (!begun) {
                begun = true;
                in.skipNBytes(HEADER);
            }
            super.fill();
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
