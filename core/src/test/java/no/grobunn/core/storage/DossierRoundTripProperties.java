package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;

/** What is written is read back. */
class DossierRoundTripProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("dossiers");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("dossier.yaml"));
        Files.deleteIfExists(folder.resolve("dossier.json"));
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property(tries = 100)
    void aDossierWrittenAsYamlIsReadBackEqual(@ForAll("dossiers") Dossier dossier) throws IOException {
        assertThat(readBack(dossier, "dossier.yaml")).isEqualTo(dossier);
    }

    @Property(tries = 100)
    void aDossierWrittenAsJsonIsReadBackEqual(@ForAll("dossiers") Dossier dossier) throws IOException {
        assertThat(readBack(dossier, "dossier.json")).isEqualTo(dossier);
    }

    @Property(tries = 30)
    void theSameDossierGivesTheSameBytes(@ForAll("dossiers") Dossier dossier) throws IOException {
        assertThat(bytes(DossierWriter.yaml(), dossier)).isEqualTo(bytes(DossierWriter.yaml(), dossier));
        assertThat(bytes(DossierWriter.json(), dossier)).isEqualTo(bytes(DossierWriter.json(), dossier));
    }

    private static Dossier readBack(Dossier dossier, String name) throws IOException {
        Path file = folder.resolve(name);
        DossierWriter.forFile(file).write(dossier, file);
        return new DossierReader().read(file).dossierOrThrow();
    }

    private static byte[] bytes(DossierWriter writer, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(dossier, out);
        return out.toByteArray();
    }
}
