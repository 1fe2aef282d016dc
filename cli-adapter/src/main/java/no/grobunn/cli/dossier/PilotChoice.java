package no.grobunn.cli.dossier;

import java.util.List;
import java.util.Optional;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;

/** Which of a dossier's pilots is meant. */
public final class PilotChoice {
    private PilotChoice() {}

    /**
     * The pilot that was typed, else the first.
     *
     * @return empty if none was typed and the dossier has none
     * @throws Refusal if the dossier has no such pilot
     */
    public static Optional<PilotSketch> of(Optional<String> typed, Dossier dossier) {
        if (typed.isEmpty()) {
            return dossier.pilots().stream().findFirst();
        }
        String id = typed.get();
        List<String> ids =
                dossier.pilots().stream().map(pilot -> pilot.id().value()).toList();
        return Optional.of(dossier.pilots().stream()
                .filter(pilot -> pilot.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.wrongUse("error.unknown-pilot", id).choices(id, ids)));
    }
}
