package no.grobunn.core.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import no.grobunn.core.report.spi.DossierCarrier;

/** The kinds of finished documents that a dossier can be taken out of again. Immutable and thread-safe. */
public final class DossierCarriers {
    private final List<DossierCarrier> carriers;

    /** These kinds; where two recognise a file, the first opens it. */
    public DossierCarriers(List<DossierCarrier> carriers) {
        this.carriers = List.copyOf(carriers);
    }

    /**
     * What the running program has on its module path and class path.
     *
     * @throws java.util.ServiceConfigurationError if one of them cannot be made
     */
    public static DossierCarriers installed() {
        return new DossierCarriers(
                ServiceLoader.load(DossierCarrier.class, DossierCarriers.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    /**
     * The one that opens a file, or empty if the file is of no known kind.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<DossierCarrier> of(Path file) throws IOException {
        for (DossierCarrier carrier : carriers) {
            if (carrier.recognises(file)) {
                return Optional.of(carrier);
            }
        }
        return Optional.empty();
    }
}
