package no.grobunn.core.report.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A kind of finished document that may carry the dossier it was made of, so that the dossier can be taken out again. Found by {@link java.util.ServiceLoader};
 * stateless and thread-safe. Anybody may hand over any file: whatever it holds, the answer is a value or one of the exceptions below, in bounded memory.
 */
public interface DossierCarrier {
    /**
     * Whether a file is of the kind that this carrier opens, judged by its first bytes and not by its name.
     *
     * @throws IOException if the file cannot be read
     */
    boolean recognises(Path file) throws IOException;

    /**
     * The dossier that a file of this kind carries, as it was attached: JSON in the format {@code grobunn/1}, which nobody has read yet. Empty if it carries none.
     *
     * @throws UnreadableCarrierException if the file is damaged, locked or unreasonably large; says so in words for a person
     * @throws IOException if the file cannot be read
     */
    Optional<byte[]> dossier(Path file) throws IOException;
}
