package no.grobunn.reporting.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierReader;

/** The dossiers that come with the product. */
final class Examples {
    private Examples() {}

    /** The Fredrikstad case. */
    static Dossier fredrikstad() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("examples/fredrikstad"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(place -> new DossierReader().read(place).dossierOrThrow())
                .orElseThrow();
    }
}
