package no.grobunn.acceptance.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.grobunn.acceptance.Distribution;
import no.grobunn.acceptance.LargeDossier;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierReader;

/** The dossiers that documents are made of: the real case, the least, one with many actors, one with many costs. */
enum SampleDossier {
    FREDRIKSTAD,
    MINIMAL,
    ACTORS,
    COSTS;

    private static final Map<SampleDossier, Dossier> READ = new ConcurrentHashMap<>();

    Dossier dossier() {
        return READ.computeIfAbsent(this, SampleDossier::read);
    }

    private static Dossier read(SampleDossier sample) {
        try {
            return new DossierReader().read(sample.folder()).dossierOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() throws IOException {
        return switch (this) {
            case FREDRIKSTAD -> Distribution.EXAMPLES.resolve("fredrikstad");
            case MINIMAL -> Distribution.EXAMPLES.resolve("minimal");
            case ACTORS -> large(300, 40);
            case COSTS -> large(40, 1000);
        };
    }

    private static Path large(int actors, int costs) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "large", actors + "-" + costs));
        LargeDossier.write(folder, actors, costs);
        return folder;
    }
}
