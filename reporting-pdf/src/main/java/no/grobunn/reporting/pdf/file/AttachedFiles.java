package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Finds a file that travels within a PDF. */
public final class AttachedFiles {
    private AttachedFiles() {}

    /**
     * The content of the attached file with a name, or empty if the PDF has none.
     *
     * @throws LockedPdfException if the PDF is encrypted, with or without a password
     * @throws IOException if it is damaged, or the file is packed in another way than every writer of today packs
     */
    public static Optional<byte[]> find(byte[] pdf, String name) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            if (file.isEncrypted()) {
                throw new LockedPdfException();
            }
            PDEmbeddedFile found = embedded(specification(file, name));
            return found == null ? Optional.empty() : Optional.of(content(found));
        } catch (InvalidPasswordException e) {
            throw new LockedPdfException(e);
        }
    }

    private static @Nullable PDComplexFileSpecification specification(PDDocument file, String name) throws IOException {
        PDDocumentNameDictionary names = file.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        return files == null ? null : files.getValue(name);
    }

    private static @Nullable PDEmbeddedFile embedded(@Nullable PDComplexFileSpecification specification) {
        if (specification == null) {
            return null;
        }
        PDEmbeddedFile unicode = specification.getEmbeddedFileUnicode();
        return unicode == null ? specification.getEmbeddedFile() : unicode;
    }

    private static byte[] content(PDEmbeddedFile file) throws IOException {
        for (COSName filter : file.getFilters()) {
            if (!filter.equals(COSName.FLATE_DECODE)) {
                throw new IOException("Packed by " + filter.getName());
            }
        }
        try (InputStream in = file.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
