package no.grobunn.cli.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.dossier.PilotChoice;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.vocabulary.Term;

/**
 * What was typed about the reports, before any of it is held against a dossier.
 *
 * @param names the reports' names; none means all that fit
 * @param formats the formats they may have; none means every format
 * @param options {@code K=V}, as typed
 * @param profile the funder profile, as typed
 * @param theme the file of a theme, as typed
 * @param place where the dossier lies
 * @param folder where they go
 */
public record ReportWish(
        List<String> names,
        List<String> formats,
        Optional<String> pilot,
        Optional<String> audience,
        Optional<String> date,
        Optional<String> profile,
        Optional<String> theme,
        List<String> options,
        Path place,
        Path folder) {

    /** The audience, if one was typed. */
    Optional<Audience> knownAudience() {
        return audience.map(typed -> Arrays.stream(Audience.values())
                .filter(term -> term.code().equals(typed))
                .findFirst()
                .orElseThrow(() -> Refusal.wrongUse("error.unknown-choice", "--audience", typed)
                        .choices(
                                typed,
                                Arrays.stream(Audience.values()).map(Term::code).toList())));
    }

    /** The pilot that was typed, else the dossier's first. */
    Optional<PilotSketch> pilotOf(Dossier dossier) {
        return PilotChoice.of(pilot, dossier);
    }
}
