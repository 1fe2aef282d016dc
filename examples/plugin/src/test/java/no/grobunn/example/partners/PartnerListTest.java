package no.grobunn.example.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.report.spi.ReportId;
import no.grobunn.core.storage.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerListTest {
    @Test
    void isFoundByTheHostAndMade(@TempDir Path folder) {
        Dossier dossier = new DossierReader().read(Path.of("..", "fredrikstad")).dossierOrThrow();
        InstalledReport report = ReportPlugins.installed()
                .find(new ReportId("partner-list"), "csv")
                .orElseThrow();

        new ReportEngine()
                .make(
                        report,
                        ReportOrder.builder(dossier, LocalDate.of(2022, 9, 15)).build(),
                        folder);

        assertThat(folder.resolve("sirkulaerokonomi-kunnskapsloft-partner-list.csv"))
                .content()
                .startsWith("name;role;status\n\"Fredrikstad Næringsforening\";\"prosjekteier\";\"bekreftet\"\n")
                .hasLineCount(19);
    }
}
