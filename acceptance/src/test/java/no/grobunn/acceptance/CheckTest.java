package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code grobunn check} says of a dossier with mistakes. */
class CheckTest {
    private static final Pattern FOUND = Pattern.compile("([a-z]+\\.yaml):(\\d+):\\d+ +feil +([a-z-]+)$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void findsTwentyMistakesInThreeFilesEachOnItsLineAndNothingElse(Jdk jdk) throws Exception {
        DossierCopy copy = withTwentyMistakes();
        String before = copy.fingerprint();
        Run check = Distribution.built().grobunn(jdk, "check", copy.folder()).run();
        assertThat(copy.expected()).hasSize(20);
        assertThat(found(check)).containsExactlyInAnyOrderElementsOf(copy.expected());
        assertThat(check.exit()).isEqualTo(3);
        assertThat(copy.fingerprint()).as("nothing is written").isEqualTo(before);
    }

    private DossierCopy withTwentyMistakes() throws IOException {
        return DossierCopy.in(folder)
                // First, for it moves what stands below it by a line.
                .mistake(
                        "actors.yaml",
                        "description: Fylkeskommunen er skoleeier og regional utviklingsaktør, og er medlem av ressursgruppen.",
                        "description: Skoleeier.\n    description: Skoleeier igjen.",
                        "duplicate-key")
                .mistake("actors.yaml", "\"921693230\"", "\"921693231\"", "organisation-number-check-digit")
                .mistake(
                        "actors.yaml",
                        "website: https://fredrikstad-nf.no",
                        "website: fredrikstad-nf",
                        "not-a-web-address")
                .mistake("actors.yaml", "[\"94.110\"]", "[\"94.11x\"]", "nace-code-form")
                .mistake("actors.yaml", "offers: [Samordning", "offer: [Samordning", "unknown-key")
                .mistake(
                        "actors.yaml",
                        "Fylkesrådsleder, legalBasis: public-task",
                        "Leder, legalBasis: vane",
                        "unknown-term")
                .mistake("actors.yaml", "assessment: {influence: 5", "assessment: {influence: 7", "out-of-range")
                .mistake("goals.yaml", "due: 2030-12-31", "due: 2030-02-30", "not-a-date")
                .mistake("goals.yaml", "level: societal", "level: social", "unknown-term")
                .mistake("goals.yaml", "sdgs: [8, 12, 13]", "sdgs: [8, 12, 18]", "out-of-range")
                .mistake(
                        "goals.yaml",
                        "baseline: {measuredBy: 2023-03-24}",
                        "baseline: {value: 3}",
                        "baseline-incomplete")
                .mistake("goals.yaml", "value: 26.5", "value: mange", "not-a-number")
                .mistake("goals.yaml", "ascending: false", "ascending: nei", "not-a-flag")
                .mistake(
                        "goals.yaml",
                        "responsible: glemmen-videregaende-skole",
                        "responsible: glemmen",
                        "unresolved-reference")
                .mistake("pilot.yaml", "amount: 287910.00", "amount: 287911.00", "hours-times-rate")
                .mistake("pilot.yaml", "\"38 500,50 kr\"", "\"1.234 kr\"", "ambiguous-amount")
                .mistake("pilot.yaml", "id: k18,", "id: k17,", "duplicate-id")
                .mistake("pilot.yaml", "id: k41, workPackage: 5", "id: k41, workPackage: 9", "unresolved-reference")
                .mistake("pilot.yaml", "{level: process, statement: P", "{statement: P", "missing-key")
                .mistake("pilot.yaml", "amount: 32450.00", "amount: -32450.00", "negative-amount");
    }

    @Test
    void hidesNothingBehindASyntaxErrorInAnotherFile() throws Exception {
        DossierCopy copy = DossierCopy.in(folder)
                .mistake("actors.yaml", "\"921693230\"", "\"921693231\"", "organisation-number-check-digit")
                .mistake("needs.yaml", "priority: 3\n    setAside:", "priority: 3\n\tsetAside:", "yaml-tab")
                .mistake("pilot.yaml", "id: k18,", "id: k17,", "duplicate-id");
        Run check = Distribution.built()
                .grobunn(Jdk.RUNNING, "check", copy.folder())
                .run();
        assertThat(found(check)).containsExactlyElementsOf(copy.expected());
        assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void tellsProgramsWhatItTellsPeople() throws Exception {
        DossierCopy copy = withTwentyMistakes();
        Run check = Distribution.built()
                .grobunn(Jdk.RUNNING, "check", copy.folder(), "--format", "json")
                .run();
        assertThat(check.out()).contains("\"errors\": 20", "\"sound\": false", "\"nearest\": \"societal\"");
        assertThat(check.exit()).isEqualTo(3);
    }

    private static List<String> found(Run check) {
        return check.out()
                .lines()
                .map(FOUND::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1) + ":" + match.group(2) + " " + match.group(3))
                .toList();
    }
}
