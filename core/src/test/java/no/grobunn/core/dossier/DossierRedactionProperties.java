package no.grobunn.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.need.Need;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

class DossierRedactionProperties {
    private static final List<String> UNTOLD = Stream.of(Language.values())
            .map(language -> Texts.of(language).get("redaction.set-aside"))
            .toList();

    @Property(tries = 50)
    void nobodyOutsideIsToldAnAssessmentAWaiverOrAContactThatIsNotForThem(
            @ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        assertThat(redacted.actors())
                .allSatisfy(actor -> assertThat(actor.contacts())
                        .allMatch(contact -> audience.compareTo(contact.visibility()) <= 0));
        if (audience != Audience.INTERNAL) {
            assertThat(redacted.actors()).allMatch(actor -> actor.assessment() == null);
            assertThat(redacted.waivers()).isEmpty();
        }
    }

    @Property(tries = 50)
    void theProjectItselfIsToldEverything(@ForAll("dossiers") Dossier dossier) {
        assertThat(DossierRedaction.forAudience(dossier, Audience.INTERNAL)).isEqualTo(dossier);
    }

    @Property(tries = 50)
    void whatWasTurnedDownIsToldToThoseWhoTookPartAlone(
            @ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        if (audience == Audience.FUNDER || audience == Audience.PUBLIC) {
            assertThat(redacted.actionProposals()).noneMatch(ActionProposal::isRejected);
            assertThat(redacted.needs().stream().filter(Need::isSetAside))
                    .allMatch(need -> UNTOLD.contains(need.setAside()));
            assertThat(redacted.ambitions())
                    .allSatisfy(ambition -> assertThat(ambition.positions()).allMatch(taken -> taken.note() == null));
        } else {
            assertThat(redacted.actionProposals()).isEqualTo(dossier.actionProposals());
            assertThat(redacted.needs()).isEqualTo(dossier.needs());
            assertThat(redacted.ambitions()).isEqualTo(dossier.ambitions());
        }
    }

    @Property(tries = 50)
    void whatIsCountedAndAddedUpIsTheSame(@ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        assertThat(Coverage.of(redacted)).isEqualTo(Coverage.of(dossier));
        assertThat(Traceability.of(redacted)).isEqualTo(Traceability.of(dossier));
        assertThat(redacted.needs().stream().map(Need::isPressing))
                .containsExactlyElementsOf(
                        dossier.needs().stream().map(Need::isPressing).toList());
        assertThat(AmbitionAlignment.of(redacted))
                .extracting(
                        AmbitionAlignment::spread,
                        AmbitionAlignment::median,
                        found -> found.outliers().size())
                .containsExactlyElementsOf(AmbitionAlignment.of(dossier).stream()
                        .map(found -> tuple(
                                found.spread(), found.median(), found.outliers().size()))
                        .toList());
    }

    @Property(tries = 50)
    void everythingElseStaysAsItWas(@ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        assertThat(redacted.actors().stream()
                        .map(actor -> actor.toBuilder()
                                .assessment(null)
                                .contacts(List.of())
                                .build()))
                .containsExactlyElementsOf(dossier.actors().stream()
                        .map(actor -> actor.toBuilder()
                                .assessment(null)
                                .contacts(List.of())
                                .build())
                        .toList());
        assertThat(redacted.toBuilder()
                        .actors(dossier.actors())
                        .needs(dossier.needs())
                        .ambitions(dossier.ambitions())
                        .actionProposals(dossier.actionProposals())
                        .waivers(dossier.waivers())
                        .build())
                .isEqualTo(dossier);
    }

    @Property(tries = 50)
    void redactingAgainTakesNothingMore(@ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        assertThat(DossierRedaction.forAudience(redacted, audience)).isEqualTo(redacted);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
