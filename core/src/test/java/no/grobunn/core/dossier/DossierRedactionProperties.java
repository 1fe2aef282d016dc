package no.grobunn.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;

class DossierRedactionProperties {
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
    void everythingElseStaysAsItWas(@ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        assertThat(redacted.actors().stream().map(Actor::name))
                .containsExactlyElementsOf(
                        dossier.actors().stream().map(Actor::name).toList());
        assertThat(redacted.toBuilder()
                        .actors(dossier.actors())
                        .waivers(dossier.waivers())
                        .build())
                .isEqualTo(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
