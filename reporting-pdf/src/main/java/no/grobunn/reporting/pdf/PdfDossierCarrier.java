package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.grobunn.core.report.spi.DossierCarrier;
import no.grobunn.core.report.spi.UnreadableCarrierException;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.pdf.file.AttachedFiles;
import no.grobunn.reporting.pdf.file.BurstPdfException;
import no.grobunn.reporting.pdf.file.LockedPdfException;
import no.grobunn.reporting.pdf.file.PackedPdfException;
import org.jspecify.annotations.Nullable;

/** Takes the dossier out of a PDF that carries one, as {@link Conformance#PDFA_3A} makes them. Stateless and thread-safe. */
public final class PdfDossierCarrier implements DossierCarrier {
    private static final int MEGABYTE = 1 << 20;

    /** In megabytes: no document of ours comes near, and a strange one may not take more memory than this, a few times over. */
    private static final int LIMIT = 32;

    /** Readers look this far for the mark of a PDF. */
    private static final int HEAD = 1024;

    /** For {@link java.util.ServiceLoader}. */
    public PdfDossierCarrier() {}

    @Override
    public boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    @Override
    public Optional<byte[]> dossier(Path file) throws IOException {
        byte[] pdf = content(file);
        try {
            return new AttachedFiles(pdf, (long) LIMIT * MEGABYTE).find(CarriedDossier.NAME);
        } catch (LockedPdfException e) {
            throw refusal("locked", e);
        } catch (PackedPdfException e) {
            throw refusal("packed", e);
        } catch (BurstPdfException | OutOfMemoryError e) {
            throw refusal("large", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw refusal("damaged", e);
        }
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] pdf = in.readNBytes(LIMIT * MEGABYTE + 1);
            if (pdf.length > LIMIT * MEGABYTE) {
                throw refusal("large", null);
            }
            return pdf;
        }
    }

    private static UnreadableCarrierException refusal(String reason, @Nullable Throwable cause) {
        String key = "typesetting.carried." + reason;
        return new UnreadableCarrierException(
                language -> Texts.of(language).get(key, LIMIT),
                language -> Texts.of(language).get(key + ".remedy"),
                cause);
    }
}
