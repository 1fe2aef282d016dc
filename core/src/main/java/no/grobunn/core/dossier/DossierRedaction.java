package no.grobunn.core.dossier;

import java.util.List;
import no.grobunn.core.actor.Audience;

/**
 * Takes out of a dossier what an audience must not see, so that the rest can be handed over whole: contacts beyond their visibility, and for everybody outside
 * the project how it assesses others and which objections it accepted. Stateless and thread-safe.
 */
public final class DossierRedaction {
    private DossierRedaction() {}

    /** The dossier as an audience may have it; a dossier again, in which every reference leads somewhere. */
    public static Dossier forAudience(Dossier dossier, Audience audience) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.forAudience(audience))
                        .toList())
                .waivers(audience == Audience.INTERNAL ? dossier.waivers() : List.of())
                .build();
    }
}
