package no.grobunn.core.storage;

import static no.grobunn.core.storage.ProfileText.LEAST;
import static no.grobunn.core.storage.ProfileText.problems;
import static no.grobunn.core.storage.ProfileText.problemsBelow;
import static no.grobunn.core.storage.ProfileText.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.money.Money;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileReaderTest {
    @Test
    void aFigureIsReadWithItsSourceItsDaysAndItsNote() {
        FunderProfile profile = read(LEAST + """
                validFrom: 2027-01-01
                maxHourlyRate: {value: 900, source: call, validTo: 2027-06-30, note: Uten mva.}
                """).profile().orElseThrow();

        assertThat(profile.validity()).isEqualTo(new Validity(LocalDate.of(2027, 1, 1), null));
        assertThat(profile.maxHourlyRate())
                .isEqualTo(new Sourced<>(
                        Money.ofKroner(900),
                        new FigureSourceId("call"),
                        new Validity(null, LocalDate.of(2027, 6, 30)),
                        "Uten mva."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "maxGrantshare: {value: 50, source: call} | p.yaml:7:1 unknown-key",
                "maxMonths: {value: 36, sorce: call} | p.yaml:7:24 unknown-key",
                "maxMonths: 36 | p.yaml:7:12 wrong-type",
                "maxMonths: {value: tre, source: call} | p.yaml:7:20 not-a-whole-number",
                "maxMonths: {value: 0, source: call} | p.yaml:7:20 out-of-range",
                "maxMonths: {value: 36} | p.yaml:7:12 missing-key",
                "maxMonths: {value: 36, source: Call} | p.yaml:7:32 not-a-slug",
                "maxMonths: {value: 36, source: coll} | p.yaml:7:32 unknown-source",
                "maxMonths: {value: 36, source: call, validFrom: 2027-02-01, validTo: 2027-01-01} | p.yaml:7:70 end-before-start",
                "maxGrantShare: {value: 101, source: call} | p.yaml:7:24 out-of-range",
                "maxHourlyRate: {value: 9,5.0, source: call} | p.yaml:7:26 unknown-key",
                "balancedEachYear: {value: ja, source: call} | p.yaml:7:27 not-a-flag",
                "validTo: 2026-13-01 | p.yaml:7:10 not-a-date",
                "phases: [{phase: pilot, source: call}] | p.yaml:7:18 unknown-term",
                "phases: [{phase: pre-project, minTotal: 2, maxTotal: 1, source: call}] | p.yaml:7:54 least-above-most",
                "phases: [{phase: pre-project, source: call}, {phase: pre-project, source: call}] | p.yaml:7:54 repeated-value",
                "phases: {phase: pre-project, source: call} | p.yaml:7:9 wrong-type",
                "phases: [{phase: pre-project, source: x}] | p.yaml:7:39 unknown-source",
                "partnerDemands: [{sectors: [business], source: call}] | p.yaml:7:18 demand-missing",
                "partnerDemands: [{min: 0, source: call}] | p.yaml:7:24 out-of-range",
                "textLimits: [{section: summary, maxCharacters: 0, source: call}] | p.yaml:7:48 out-of-range",
                "form: [{answer: short, source: call}] | p.yaml:7:17 unknown-term",
                "form: [{answer: title, label: {nb: A, en: B}, source: call}] | p.yaml:7:31 missing-key",
                "euroRates: [{kroner: 0, source: call}] | p.yaml:7:22 not-positive",
                "maxMonths: {value: 1, source: call}\\nmaxMonths: {value: 2, source: call} | p.yaml:8:1 duplicate-key",
            })
    void isToldWhereItStands(String below, String problem) {
        assertThat(problemsBelow(below.replace("\\n", "\n") + "\n")).contains(problem);
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(problems("""
                        format: grobunn-profile/1
                        id: Fondet
                        title: {nb: Fondet, nn: Fondet}
                        validFrom: 2027-12-31
                        validTo: 2027-01-01
                        sources:
                          - {id: call, title: Utlysning, publisher: Fondet, date: 2027-01-01}
                          - {id: call, title: Utlysning, publisher: Fondet, date: i fjor}
                        maxGrantShare: {value: 50, source: coll}
                        maxMonth: {value: 36, source: call}
                        reminders: [{text: {nb: Husk., nn: Hugs., en: Remember.}, source: page}]
                        """))
                .containsExactly(
                        "p.yaml:2:5 not-a-slug",
                        "p.yaml:3:8 missing-key",
                        "p.yaml:5:10 end-before-start",
                        "p.yaml:8:10 duplicate-id",
                        "p.yaml:8:59 not-a-date",
                        "p.yaml:9:36 unknown-source",
                        "p.yaml:10:1 unknown-key",
                        "p.yaml:11:67 unknown-source");
    }

    @Test
    void aSlipGetsTheNearestKey() {
        assertThat(read(LEAST + "maxGrantshare: {value: 50, source: call}\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).contains("maxGrantShare"));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownSourceIsToldWithThoseThereAre(Language language) {
        assertThat(read(LEAST + "maxMonths: {value: 36, source: coll}\n").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message(language)).contains("coll", "call, page");
                    assertThat(problem.remedy(language)).isNotBlank();
                    assertThat(problem.path()).isEqualTo("maxMonths.source");
                });
    }

    @Test
    void aFigureOfAProfileWithoutSourcesHasNone() {
        assertThat(problems("""
                        format: grobunn-profile/1
                        id: fond
                        title: {nb: F, nn: F, en: F}
                        maxMonths: {value: 36, source: call}
                        """)).containsExactly("p.yaml:4:32 unknown-source");
    }

    @Test
    void anEmptyFileLacksWhatMustBeThere() {
        assertThat(problems(""))
                .containsExactly("p.yaml:1:1 format-missing", "p.yaml:1:1 missing-key", "p.yaml:1:1 missing-key");
    }

    @Test
    void brokenYamlIsToldOnce() {
        assertThat(problemsBelow("maxMonths: {value: 36\n")).containsExactly("p.yaml:7:12 yaml-unclosed-bracket");
    }

    @Test
    void aListIsNoProfile() {
        assertThat(problems("- x\n")).containsExactly("p.yaml:1:1 not-a-mapping");
    }

    @Test
    void aDossierIsNoProfile() {
        assertThat(problems(DossierFolder.LEAST)).contains("p.yaml:1:9 format-unknown");
    }

    @Test
    void ofANewerFormatNothingElseIsSaid() {
        assertThat(problems("format: grobunn-profile/2\ntull: 1\n")).containsExactly("p.yaml:1:9 format-newer");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoMatter() {
        assertThat(problems("\uFEFF" + LEAST.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void jsonIsAsGoodAsYaml() {
        byte[] json = """
                {"format": "grobunn-profile/1", "id": "fond", "title": {"nb": "F", "nn": "F", "en": "F"}}
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(new ProfileReader().read("p.json", json).problems()).isEmpty();
    }

    @Test
    void noOtherProfileGoesByTheNameOfTheGenericOne() {
        assertThat(problems(LEAST.replace("id: fond", "id: generic"))).containsExactly("p.yaml:2:5 generic-profile");
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        byte[] huge = new byte[Limits.fileBytes() + 1];
        Arrays.fill(huge, (byte) ' ');

        assertThat(ProfileText.shown(new ProfileReader().read("p.yaml", huge).problems()))
                .containsExactly("p.yaml:1:1 file-too-large");
    }

    @Test
    void aDeepFileIsRefusedWhereItBecomesTooDeep() {
        assertThat(problemsBelow("phases: " + "[".repeat(100) + "]".repeat(100) + "\n"))
                .containsExactly("p.yaml:7:40 too-deep");
    }

    @Test
    void aFileThatIsNotThereIsAProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("fond.yaml");

        assertThat(ProfileText.shown(new ProfileReader().read(file).problems()))
                .containsExactly("fond.yaml:1:1 file-missing");

        Files.writeString(file, LEAST);
        assertThat(new ProfileReader().read(file).profile()).isPresent();
    }
}
