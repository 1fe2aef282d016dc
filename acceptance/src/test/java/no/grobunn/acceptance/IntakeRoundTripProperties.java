package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.storage.IntakeReader;
import no.grobunn.core.storage.IntakeReader.IntakeResult;
import no.grobunn.core.storage.IntakeWriter;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.xlsx.IntakeWorkbook;

/** Whatever a dossier holds, a workbook carries it there and back. */
class IntakeRoundTripProperties {
    private final IntakeWorkbook workbook = new IntakeWorkbook();

    @Property(tries = 40)
    void a_dossier_comes_back_from_its_workbook_as_it_was(
            @ForAll("dossiers") Dossier dossier, @ForAll Language language)
            throws IOException, RefusedWorkbookException {
        Path file = Files.createTempFile("intake", ".xlsx");
        try {
            workbook.write(new IntakeWriter().book(dossier, language, LocalDate.EPOCH), file);

            IntakeResult read = new IntakeReader().read("intake.xlsx", workbook.read(file));

            assertThat(read.result().problems()).isEmpty();
            assertThat(read.result().dossier()).contains(dossier);
            assertThat(read.before()).contains(dossier);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
