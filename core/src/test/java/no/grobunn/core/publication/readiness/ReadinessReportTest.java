package no.grobunn.core.publication.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.rule.StandardRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessReportTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final ReadinessCheck CHECK =
            new ReadinessCheck(ReadinessRules.builder().add(new StandardRules()).build());
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final Pattern RULES = Pattern.compile(
            "Of (\\d+) rules, (\\d+) apply here: met (\\d+), with findings (\\d+), with accepted findings alone (\\d+)\\.");

    @ParameterizedTest
    @EnumSource
    void theExamplesReportIsAsApproved(Language language) throws IOException {
        Document document = report("county-circular-2023", DAY, language);

        if (language == Language.NB) {
            assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("readiness.nb", document));
        }
        assertThat(WrittenDocument.of(document)).doesNotContain("{0", "{1", "{2");
    }

    @Test
    void the_verdict_never_says_ready_without_reserve_by_a_profile_of_another_day() {
        assertThat(words("county-circular-2023", DAY))
                .contains("# Ready, with one reservation", "but not on the day of submission")
                .doesNotContain("# Ready to be sent");
        assertThat(words("county-circular-2023", LocalDate.of(2023, 2, 1))).doesNotContain("with one reservation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic", "county-circular-2023", "research-council"})
    void the_rules_add_up(String profile) {
        MatchResult rules =
                RULES.matcher(words(profile, DAY)).results().findFirst().orElseThrow();

        assertThat(number(rules, 3) + number(rules, 4) + number(rules, 5)).isEqualTo(number(rules, 2));
        assertThat(number(rules, 2)).isLessThanOrEqualTo(number(rules, 1));
    }

    @Test
    void a_white_spot_names_its_needs_and_not_their_ids() {
        assertThat(words("county-circular-2023", DAY))
                .contains("The needs are “")
                .doesNotContain("The needs are korte-moduler", "and korte-moduler.");
    }

    private static int number(MatchResult rules, int group) {
        return Integer.parseInt(rules.group(group));
    }

    private static String words(String profile, LocalDate day) {
        return WrittenDocument.of(report(profile, day, Language.EN));
    }

    private static Document report(String profile, LocalDate day, Language language) {
        FunderProfile demands =
                FunderProfiles.builtIn().find(new FunderProfileId(profile)).orElseThrow();
        ReadinessCase subject =
                new ReadinessCase(FREDRIKSTAD, FREDRIKSTAD.pilots().get(0), demands, day);
        return ReadinessReport.compose(FREDRIKSTAD, CHECK.of(subject, language));
    }
}
