package no.grobunn.core.dossier;

import static no.grobunn.core.storage.WrittenDossier.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.storage.WrittenDossier;
import no.grobunn.core.text.Texts;

class DossierRedactionProperties {
    private static final Set<Object> LEFT = Set.of("declined", "withdrawn");

    @Property(tries = 50)
    void theProjectItselfIsToldEverything(@ForAll("dossiers") Dossier dossier) {
        assertThat(DossierRedaction.forAudience(dossier, Audience.INTERNAL)).isSameAs(dossier);
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

    /** Seen from outside: the file that is written of it lacks exactly the fields that the audience must not have. */
    @Property(tries = 50)
    void whatIsWrittenLacksWhatTheyMustNotHaveAndNothingElse(
            @ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Map<String, Object> expected = WrittenDossier.of(dossier);
        if (audience != Audience.INTERNAL) {
            expected.remove("waivers");
            for (Map<String, Object> actor : entries(expected, "actors")) {
                actor.remove("assessment");
                leaveOut(actor, "contacts", contact -> !mayBeTold(contact, audience));
            }
        }
        if (audience == Audience.FUNDER || audience == Audience.PUBLIC) {
            leaveOut(expected, "actionProposals", proposal -> "rejected".equals(proposal.get("status")));
            for (Map<String, Object> need : entries(expected, "needs")) {
                need.computeIfPresent("setAside", (key, reason) -> untold(dossier));
            }
            for (Map<String, Object> ambition : entries(expected, "ambitions")) {
                entries(ambition, "positions").forEach(position -> position.remove("note"));
            }
            for (Map<String, Object> pilot : entries(expected, "pilots")) {
                List<Object> left = entries(pilot, "partners").stream()
                        .filter(partner -> LEFT.contains(partner.get("status")))
                        .map(partner -> partner.get("actor"))
                        .toList();
                leaveOut(pilot, "partners", partner -> left.contains(partner.get("actor")));
                leaveOut(pilot, "stateAid", aid -> left.contains(aid.get("undertaking")));
                entries(pilot, "workPackages").forEach(work -> leaveOutOf(work, left));
            }
        }

        assertThat(WrittenDossier.of(DossierRedaction.forAudience(dossier, audience)))
                .isEqualTo(expected);
    }

    @Property(tries = 50)
    void whatAPilotCostsAndWhoPaysIsTheSameWhoeverLeftIt(
            @ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        for (PilotSketch pilot : dossier.pilots()) {
            Budget whole = pilot.budget();
            Budget told = redacted.pilot(pilot.id()).budget();
            assertThat(told.cost()).isEqualTo(whole.cost());
            assertThat(told.funding()).isEqualTo(whole.funding());
            assertThat(told.grant()).isEqualTo(whole.grant());
            assertThat(told.partners()).containsExactlyInAnyOrderElementsOf(whole.partners());
        }
    }

    @Property(tries = 50)
    void redactingAgainTakesNothingMore(@ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier redacted = DossierRedaction.forAudience(dossier, audience);

        assertThat(DossierRedaction.forAudience(redacted, audience)).isSameAs(redacted);
        assertThat(DossierRedaction.forAudience(redacted.toBuilder().build(), audience))
                .isEqualTo(redacted);
    }

    @Property(tries = 50)
    void whatIsAddedToARedactedDossierIsLookedThroughAgain(
            @ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        Dossier refilled = DossierRedaction.forAudience(dossier, audience).toBuilder()
                .actors(dossier.actors())
                .waivers(dossier.waivers())
                .build();

        assertThat(DossierRedaction.forAudience(refilled, audience))
                .isEqualTo(DossierRedaction.forAudience(dossier, audience));
    }

    @Property(tries = 50)
    void theReasonWhyANeedWasSetAsideIsKnownFromTheSentenceThatStandsForIt(
            @ForAll("dossiers") Dossier dossier, @ForAll Audience audience) {
        boolean told = audience == Audience.INTERNAL || audience == Audience.RESOURCE_GROUP;

        assertThat(DossierRedaction.forAudience(dossier, audience).needs())
                .allSatisfy(need -> assertThat(
                                DossierRedaction.reasonToSetAside(need).isPresent())
                        .isEqualTo(told && need.isSetAside()));
    }

    private static boolean mayBeTold(Map<String, Object> contact, Audience audience) {
        Object visibility = contact.getOrDefault("visibility", "internal");
        return Stream.of(Audience.values())
                .skip(audience.ordinal())
                .anyMatch(one -> one.code().equals(visibility));
    }

    private static void leaveOut(Map<String, Object> object, String key, Predicate<Map<String, Object>> what) {
        List<Map<String, Object>> entries = entries(object, key);
        entries.removeIf(what);
        if (entries.isEmpty()) {
            object.remove(key);
        }
    }

    private static void leaveOutOf(Map<String, Object> work, List<Object> left) {
        if (work.get("participants") instanceof List<?> participants) {
            List<?> stay =
                    participants.stream().filter(one -> !left.contains(one)).toList();
            if (stay.isEmpty()) {
                work.remove("participants");
            } else {
                work.put("participants", stay);
            }
        }
    }

    private static String untold(Dossier dossier) {
        return Texts.of(dossier.project().language()).get("redaction.set-aside");
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
