package no.grobunn.core.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.report.spi.ReportVariant;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Theme;

/** What a plugin is handed: the dossier as the audience may have it, and no way back to the whole one. */
record ToldRequest(
        Dossier dossier,
        Optional<PilotSketch> pilot,
        Audience audience,
        FunderProfile profile,
        Theme theme,
        Language language,
        ZoneId zone,
        LocalDate date,
        Map<String, String> options,
        DoubleConsumer listener,
        BooleanSupplier cancelled)
        implements ReportRequest {
    ToldRequest {
        options = Map.copyOf(options);
    }

    /** The request for one of a report's files. */
    ToldRequest of(ReportVariant variant) {
        Map<String, String> particular = new HashMap<>(options);
        particular.putAll(variant.options());
        return new ToldRequest(
                dossier, pilot, audience, profile, theme, language, zone, date, particular, listener, cancelled);
    }

    @Override
    public <T> Optional<T> option(ReportOption<T> option) {
        String given = options.get(option.key());
        return given == null ? option.standard() : option.read(given).or(option::standard);
    }

    @Override
    public void progress(double share) {
        listener.accept(Math.min(1, Math.max(0, share)));
    }

    @Override
    public void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The report was cancelled");
        }
    }
}
