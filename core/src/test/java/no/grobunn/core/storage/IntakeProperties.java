package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.text.Language;

class IntakeProperties {
    @Property(tries = 300)
    void what_a_dossier_writes_into_sheets_is_read_from_them_again(
            @ForAll("dossiers") Dossier dossier, @ForAll Language language) {
        List<FilledSheet> sheets = FilledSheets.of(
                new IntakeWriter().book(dossier, language, LocalDate.EPOCH).sheets());

        ReadResult read = new IntakeReader().read("intake.xlsx", sheets).result();

        assertThat(read.problems()).isEmpty();
        assertThat(read.dossier()).contains(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
