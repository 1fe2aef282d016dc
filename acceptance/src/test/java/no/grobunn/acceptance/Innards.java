package no.grobunn.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that a file holds in any form: its bytes, what is packed in it, its strings and its words; for whoever looks for what must not be there. */
final class Innards {
    private final StringBuilder all = new StringBuilder();

    private Innards() {}

    /** What a file holds, without spaces, line ends and soft hyphens, which a document sets as it needs. */
    static String of(Path file) throws IOException {
        Innards innards = new Innards();
        innards.take(Files.readAllBytes(file));
        if (file.toString().endsWith(".pdf")) {
            innards.pdf(file);
        } else if (file.toString().endsWith(".xlsx")) {
            innards.zip(file);
        }
        return innards.all.toString().replaceAll("[\\s\\h\u00AD]", "");
    }

    private void take(byte[] bytes) {
        all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
    }

    private void zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                take(zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            all.append(new PDFTextStripper().getText(document));
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                take(objects.getObjectFromPool(key).getObject());
            }
        }
    }

    /** A direct object and those that stand in it; those that it refers to are met by themselves. */
    private void take(COSBase object) {
        if (object instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (object instanceof COSName name) {
            all.append(name.getName()).append('\n');
        } else if (object instanceof COSArray array) {
            array.toList().forEach(this::take);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(this::take);
            dictionary.getValues().forEach(this::take);
            if (object instanceof COSStream stream) {
                content(stream);
            }
        }
    }

    private void content(COSStream stream) {
        try (var in = stream.createInputStream()) {
            take(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
