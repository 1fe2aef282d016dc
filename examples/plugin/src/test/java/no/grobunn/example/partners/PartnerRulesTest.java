package no.grobunn.example.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

class PartnerRulesTest {
    @Test
    void areFoundByTheHostAndJudge() {
        Dossier dossier = new DossierReader().read(Path.of("..", "fredrikstad")).dossierOrThrow();
        ReadinessRules rules = ReadinessRules.installed();
        ReadinessCase subject =
                new ReadinessCase(dossier, dossier.pilots().get(0), FunderProfile.generic(), LocalDate.of(2022, 9, 15));

        assertThat(rules.problems()).isEmpty();
        assertThat(new ReadinessCheck(rules).of(subject, Language.EN).findings())
                .filteredOn(finding -> finding.code().equals("partner-website"))
                .extracting(Finding::subject, Finding::message)
                .contains(tuple("actors/glemmen-videregaende-skole", "“Glemmen videregående skole” has no website."));
    }
}
