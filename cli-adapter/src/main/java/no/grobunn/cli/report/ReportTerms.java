package no.grobunn.cli.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Theme;

/**
 * On which terms reports are made.
 *
 * @param pilot what they are about, where they are about a pilot
 * @param audience who reads them; if empty, whom each is meant for
 * @param profile what the funder demands
 * @param theme how they look
 * @param language what they are written in
 * @param date the day they speak from
 * @param options the reports' own options
 * @param folder where they go
 */
public record ReportTerms(
        Dossier dossier,
        Optional<PilotSketch> pilot,
        Optional<Audience> audience,
        FunderProfile profile,
        Theme theme,
        Language language,
        LocalDate date,
        OptionValues options,
        Path folder) {}
