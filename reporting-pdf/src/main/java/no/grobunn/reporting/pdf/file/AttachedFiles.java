package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds a file that travels within a PDF from anywhere. Not thread-safe, for one file. */
public final class AttachedFiles {
    /** As many streams of the largest size may be read and unpacked, before the file is held to be made to keep its reader busy. */
    private static final int STREAMS = 8;

    private final byte[] pdf;
    private final ReadingLimits limits;

    /**
     * The attached files of a PDF.
     *
     * @param limit how large one of its streams may grow when it is unpacked, in bytes; eight times as much is read and unpacked in all
     */
    public AttachedFiles(byte[] pdf, long limit) {
        this.pdf = pdf;
        limits = new ReadingLimits(limit, STREAMS * limit);
    }

    /**
     * The content of the attached file with a name, or empty if the PDF has none.
     *
     * @throws LockedPdfException if the PDF is encrypted, with or without a password
     * @throws BurstPdfException if it grows beyond the limit
     * @throws PackedPdfException if it is packed in another way than writers of today pack, or more than once
     * @throws IOException if it is damaged
     */
    public Optional<byte[]> find(String name) throws IOException {
        try (PDDocument file = new CautiousParser(pdf, limits).open()) {
            COSDictionary specification = specification(file, name);
            COSStream found = specification == null ? null : embedded(specification);
            limits.check();
            return found == null ? Optional.empty() : Optional.of(content(found));
        } catch (IOException e) {
            limits.check();
            throw e;
        }
    }

    private @Nullable COSDictionary specification(PDDocument file, String name) throws IOException {
        COSDictionary names = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        for (COSDictionary node = root; node != null; node = open.poll()) {
            COSDictionary found = named(node.getCOSArray(COSName.NAMES), name);
            if (found != null) {
                return found;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid && met.add(kid)) {
                    open.add(kid);
                }
                limits.check();
            }
        }
        return null;
    }

    private static @Nullable COSDictionary named(@Nullable COSArray pairs, String name) {
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSString key && key.getString().equals(name)) {
                return pairs.getObject(i + 1) instanceof COSDictionary found ? found : null;
            }
        }
        return null;
    }

    private static COSStream embedded(COSDictionary specification) throws IOException {
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        for (COSName kind : files == null ? List.<COSName>of() : List.of(COSName.UF, COSName.F)) {
            COSStream file = files.getCOSStream(kind);
            if (file != null) {
                return file;
            }
        }
        throw new IOException("The attached file is listed and not there");
    }

    private static byte[] content(COSStream file) throws IOException {
        try (InputStream in = file.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
