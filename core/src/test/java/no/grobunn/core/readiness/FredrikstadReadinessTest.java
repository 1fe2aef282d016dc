package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.readiness.rule.StandardRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the table of rules finds in Fredrikstad's dossier under each profile. The files were read line by line against the dossier and the table by a person;
 * {@code -Dgrobunn.golden=write} writes them anew, and then they are to be read again.
 */
class FredrikstadReadinessTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "no", "grobunn", "core", "readiness", "fredrikstad");
    private static final ReadinessCheck CHECK =
            new ReadinessCheck(ReadinessRules.builder().add(new StandardRules()).build());
    private static final ReadResult READING = new DossierReader().read(Path.of("..", "examples", "fredrikstad"));

    @ParameterizedTest
    @CsvSource({
        "county-circular-2023, 2022-09-15",
        "county-circular-2023, 2023-02-01",
        "county-pre-project-2022, 2022-09-15",
        "county-portal, 2022-09-15",
        "competence-pilot-2020, 2022-09-15",
        "research-council, 2022-09-15",
        "innovation-norway-2020, 2022-09-15",
        "interreg-se-no-2014, 2022-09-15",
        "generic, 2022-09-15"
    })
    void theFindingsAreThoseOfTheTable(String profile, LocalDate date) throws IOException {
        String found = text(check(profile, date));
        Path golden = GOLDEN.resolve(profile + "-" + date + ".txt");
        if ("write".equals(System.getProperty("grobunn.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }

        assertThat(found).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyBuiltInProfileIsAmongThem() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(FunderProfiles.builtIn().ids())
                    .allSatisfy(id -> assertThat(names).anyMatch(name -> name.startsWith(id.value() + "-2")));
        }
    }

    @Test
    void everyFindingStandsInTheFiles() {
        assertThat(check("county-circular-2023", LocalDate.of(2022, 9, 15)).findings())
                .filteredOn(finding -> finding.subject() != null)
                .allSatisfy(finding -> assertThat(READING.sources().find(String.valueOf(finding.subject())))
                        .as(finding.subject())
                        .isPresent());
    }

    private static ReadinessResult check(String id, LocalDate date) {
        FunderProfile profile =
                FunderProfiles.builtIn().find(new FunderProfileId(id)).orElseThrow();
        Dossier dossier = READING.dossierOrThrow();
        return CHECK.of(new ReadinessCase(dossier, dossier.pilots().get(0), profile, date), Language.NB);
    }

    /** One finding a paragraph: its weight, code and subject, and what it says. Spaces within amounts are written as plain ones. */
    private static String text(ReadinessResult result) {
        Stream<String> found = result.findings().stream().map(finding -> text("", finding));
        Stream<String> waived = result.waived().stream().map(each -> text("waived ", each.finding()));
        return Stream.concat(found, waived).reduce("", String::concat).replaceAll("\\h", " ");
    }

    private static String text(String before, Finding finding) {
        return before + finding.severity().code() + " " + finding.code() + " "
                + (finding.subject() == null ? "-" : finding.subject()) + "\n    " + finding.message() + "\n\n";
    }
}
