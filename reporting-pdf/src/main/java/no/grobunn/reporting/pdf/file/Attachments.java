package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** The files attached to a document, each as its source. Not thread-safe. */
final class Attachments {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName CHECK_SUM = COSName.getPDFName("CheckSum");

    private final COSDocument file;
    private final Map<String, COSDictionary> specifications = new TreeMap<>();

    Attachments(COSDocument file) {
        this.file = file;
    }

    boolean isEmpty() {
        return specifications.isEmpty();
    }

    /**
     * Attaches a file.
     *
     * @param date when it was last changed, as PDF writes dates
     * @throws IllegalArgumentException if one with this name is attached already
     */
    void add(String name, String mediaType, String description, byte[] content, String date) throws IOException {
        COSDictionary embedded = new COSDictionary();
        COSStream stream = stream(mediaType, content, date);
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, description);
        specification.setItem(RELATIONSHIP, COSName.getPDFName("Source"));
        specification.setItem(COSName.EF, embedded);
        if (specifications.putIfAbsent(name, specification) != null) {
            throw new IllegalArgumentException("Attached twice: " + name);
        }
    }

    private COSStream stream(String mediaType, byte[] content, String date) throws IOException {
        COSStream stream = file.createCOSStream();
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(mediaType));
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, content.length);
        parameters.setString(COSName.MOD_DATE, date);
        parameters.setItem(CHECK_SUM, new COSString(checkSum(content)));
        stream.setItem(COSName.PARAMS, parameters);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** Refers to the files from the catalogue: by their names, and as what the document stands on. */
    void fill(COSDictionary catalog) {
        COSArray names = new COSArray();
        COSArray associated = new COSArray();
        specifications.forEach((name, specification) -> {
            names.add(new COSString(name));
            names.add(specification);
            associated.add(specification);
        });
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.NAMES, names);
        COSDictionary trees = new COSDictionary();
        trees.setItem(COSName.EMBEDDED_FILES, embedded);
        catalog.setItem(COSName.NAMES, trees);
        catalog.setItem(COSName.getPDFName("AF"), associated);
    }

    /** MD5, as ISO 32000-1, table 46, asks for; it guards against accidents and not against people. */
    private static byte[] checkSum(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
