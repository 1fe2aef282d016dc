package no.grobunn.core.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * Takes out of a dossier what an audience must not see. This is the only place where that is decided: whatever is made for an audience is made of what is left
 * here, and what is left may be handed over whole.
 *
 * <ul>
 *   <li>Everybody gets only the contacts that are visible to them.
 *   <li>The project alone gets how it assesses others, and the objections it accepted.
 *   <li>Those who took part get what was turned down: proposals for action, why a need was set aside, remarks to positions on ambitions, and partners that
 *       declined a pilot or withdrew from it. Others get that the need was set aside, and each level that was taken, for documents count both.
 * </ul>
 *
 * Stateless and thread-safe.
 */
public final class DossierRedaction {
    private DossierRedaction() {}

    /**
     * The dossier as an audience may have it; a dossier again, in which every reference leads somewhere and whose sums are the same. What was redacted for an
     * audience is handed back as it is when it is asked for again.
     */
    public static Dossier forAudience(Dossier dossier, Audience audience) {
        if (audience.isInternal() || dossier.isRedactedFor(audience)) {
            return dossier;
        }
        DossierBuilder told = dossier.toBuilder()
                .redactedFor(audience)
                .actors(dossier.actors().stream()
                        .map(actor -> unassessed(actor, audience))
                        .toList())
                .waivers(List.of());
        return audience.tookPart() ? told.build() : withoutWhatWasTurnedDown(told, dossier);
    }

    /** Why a need was set aside; empty if it was not, and where the dossier only says that it was. */
    public static Optional<String> reasonToSetAside(Need need) {
        return Optional.ofNullable(need.setAside())
                .filter(reason ->
                        Arrays.stream(Language.values()).noneMatch(language -> reason.equals(untold(language))));
    }

    private static String untold(Language language) {
        return Texts.of(language).get("redaction.set-aside");
    }

    private static Actor unassessed(Actor actor, Audience audience) {
        return actor.toBuilder()
                .assessment(null)
                .contacts(actor.contacts().stream()
                        .filter(contact -> contact.visibleTo(audience))
                        .toList())
                .build();
    }

    private static Dossier withoutWhatWasTurnedDown(DossierBuilder told, Dossier dossier) {
        String untold = untold(dossier.project().language());
        return told.actionProposals(dossier.actionProposals().stream()
                        .filter(proposal -> !proposal.isRejected())
                        .toList())
                .needs(dossier.needs().stream()
                        .map(need -> need.isSetAside() ? need.withSetAside(untold) : need)
                        .toList())
                .ambitions(dossier.ambitions().stream()
                        .map(DossierRedaction::withoutNotes)
                        .toList())
                .pilots(dossier.pilots().stream()
                        .map(PilotSketch::withStandingPartnersOnly)
                        .toList())
                .build();
    }

    private static Ambition withoutNotes(Ambition ambition) {
        return new Ambition(
                ambition.id(),
                ambition.statement(),
                ambition.positions().stream().map(AmbitionPosition::withoutNote).toList(),
                ambition.agreed());
    }
}
