package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.storage.FunderProfiles;
import org.junit.jupiter.api.Test;

/** For each built-in profile a dossier that nobody objects to on a date when the profile is valid: the ready one, with the few changes that its profile asks for. */
class ReadyUnderEachProfileTest {
    @Test
    void underTheProfileThatDemandsNothing() {
        assertThat(ready("generic").findings()).isEmpty();
    }

    @Test
    void underTheCountysCircularCall() {
        assertThat(ready("county-circular-2023").on("2023-02-01").findings()).isEmpty();
    }

    /** The call takes no more than 400 000 in all and 200 000 of grant, which is what the dossier asks for. */
    @Test
    void underTheCountysCallForPreProjects() {
        assertThat(ready("county-pre-project-2022").findings()).isEmpty();
    }

    @Test
    void underTheCountysForm() {
        assertThat(ready("county-portal").findings()).isEmpty();
    }

    @Test
    void underTheSchemeForCompetencePilots() {
        assertThat(ready("competence-pilot-2020").findings()).isEmpty();
    }

    @Test
    void underTheResearchCouncilsRules() {
        assertThat(ready("research-council").findings()).isEmpty();
    }

    /** What remains is the cap that rests on a salary, which no dossier holds. */
    @Test
    void underInnovationNorwaysRules() {
        Trial trial = ready("innovation-norway-2020");
        assertThat(trial.findings()).containsExactly("hourly-rate pilots/p1/costs");
        assertThat(trial.result().findings(Severity.NOTE)).hasSize(1);
    }

    @Test
    void underInterregsRules() {
        assertThat(ready("interreg-se-no-2014").findings()).isEmpty();
    }

    @Test
    void everyBuiltInProfileIsAmongThem() {
        assertThat(FunderProfiles.builtIn().ids())
                .extracting(FunderProfileId::value)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "generic",
                        "county-circular-2023",
                        "county-pre-project-2022",
                        "county-portal",
                        "competence-pilot-2020",
                        "research-council",
                        "innovation-norway-2020",
                        "interreg-se-no-2014"));
    }

    /** The ready dossier, which names this profile as its funder's. */
    private static Trial ready(String profile) {
        return Trial.ready()
                .replace("    funder: generic\n", "    funder: " + profile + "\n")
                .by(FunderProfiles.builtIn().find(new FunderProfileId(profile)).orElseThrow());
    }
}
