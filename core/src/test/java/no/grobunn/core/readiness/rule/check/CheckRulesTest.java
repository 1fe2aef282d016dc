package no.grobunn.core.readiness.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.FunderProfileBuilder;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import org.junit.jupiter.api.Test;

class CheckRulesTest {
    private final Trial ready = Trial.ready();

    @Test
    void aProfileHoldsFromItsFirstDayToItsLast() {
        Trial dated =
                ready.demanding(p -> p.validity(new Validity(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 15))));
        assertThat(dated.findings()).isEmpty();
        assertThat(dated.on("2022-09-01").findings()).isEmpty();
        assertThat(dated.on("2022-11-16").findings()).containsExactly("profile-expired pilots/p1/funder");
        assertThat(dated.on("2022-08-31").findings()).containsExactly("profile-expired pilots/p1/funder");
        assertThat(dated.on("2022-11-16").result().isReady()).isTrue();
    }

    @Test
    void aSourceIsFreshForAsManyMonthsAsTheProfileSays() {
        Trial dated = ready.demanding(p -> p.maxSourceAge(Trial.figure(24)));
        assertThat(dated.on("2024-09-01").findings()).isEmpty();
        assertThat(dated.on("2024-09-02").findings()).containsExactly("profile-expired pilots/p1/funder");
        assertThat(dated.on("2024-09-02").messages("profile-expired", Language.NB))
                .containsExactly("Kilden «Utlysning» er fra 1. september 2022 og eldre enn de 24 månedene profilen"
                        + " regner den som fersk.");
    }

    @Test
    void aProfileThatHoldsAtAllTimesDoesNotExpire() {
        assertThat(ready.notApplicable("profile-expired")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void aProfileThatThePilotDoesNotNameIsNoPlaceInTheDossier() {
        Trial other = ready.by(profile("fylket-2022")
                .validity(new Validity(null, LocalDate.of(2022, 1, 1)))
                .build());
        assertThat(other.findings()).containsExactly("profile-expired");
    }

    @Test
    void aPilotIsJudgedByTheProfileThatItNames() {
        FunderProfile county = profile("fylket-2022").build();
        assertThat(ready.by(county)
                        .replace("funder: generic", "funder: fylket-2021")
                        .findings())
                .containsExactly("profile-mismatch pilots/p1/funder");
        assertThat(ready.by(county)
                        .replace("funder: generic", "funder: fylket-2022")
                        .findings())
                .isEmpty();
        assertThat(ready.replace("funder: generic", "funder: fylket-202").messages("profile-mismatch", Language.EN))
                .containsExactly("The pilot names the funder profile “fylket-202”, but is judged without any funder's"
                        + " demands (“generic”).");
    }

    @Test
    void aPilotThatNamesNoProfileMayBeJudgedByAny() {
        Trial free = ready.replace("    funder: generic\n", "")
                .by(profile("fylket-2022").build());
        assertThat(free.findings()).isEmpty();
        assertThat(free.notApplicable("profile-mismatch")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void aPilotForNoFunderInParticularMayBeJudgedByAnyProfile() {
        Trial generic = ready.by(profile("fylket-2022").build());
        assertThat(generic.findings()).isEmpty();
        assertThat(generic.notApplicable("profile-mismatch")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    private static FunderProfileBuilder profile(String id) {
        return FunderProfile.builder(new FunderProfileId(id), new LocalText("Fylket", "Fylket", "The county"))
                .sources(List.of(new FigureSource(Trial.CALL, "Utlysning", "Fylket", LocalDate.of(2022, 9, 1), null)));
    }
}
