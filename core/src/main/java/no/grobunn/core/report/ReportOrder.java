package no.grobunn.core.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A request for a report, as an embedder or the command line places it. Whoever makes the report meets the dossier as its audience may have it. Immutable but for
 * what its callbacks do.
 */
public final class ReportOrder implements ReportRequest {
    private final Dossier whole;
    private final Dossier dossier;
    private final @Nullable PilotSketch pilot;
    private final Audience audience;
    private final FunderProfile profile;
    private final Theme theme;
    private final Language language;
    private final ZoneId zone;
    private final LocalDate date;
    private final Map<String, String> options;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;

    private ReportOrder(Builder builder) {
        whole = builder.dossier;
        dossier = DossierRedaction.forAudience(whole, builder.audience);
        pilot = builder.pilot;
        audience = builder.audience;
        profile = builder.profile;
        theme = builder.theme;
        language = builder.language;
        zone = builder.zone;
        date = builder.date;
        options = Map.copyOf(builder.options);
        progress = builder.progress;
        cancelled = builder.cancelled;
    }

    /**
     * A request about a dossier, in its own language, about its first pilot if it has one, for {@link Audience#FUNDER}, under the generic profile, in
     * the house's own theme, in UTC.
     *
     * @param date the day the report speaks from
     */
    public static Builder builder(Dossier dossier, LocalDate date) {
        return new Builder(dossier, date);
    }

    /** The same request, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(whole, date)
                .pilot(pilot)
                .audience(audience)
                .profile(profile)
                .theme(theme)
                .language(language)
                .zone(zone)
                .progress(progress)
                .cancelledWhen(cancelled);
        options.forEach(builder::option);
        return builder;
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public Optional<PilotSketch> pilot() {
        return Optional.ofNullable(pilot);
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public FunderProfile profile() {
        return profile;
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /** The options as they were given, by key. */
    public Map<String, String> options() {
        return options;
    }

    @Override
    public <T> Optional<T> option(ReportOption<T> option) {
        String given = options.get(option.key());
        return given == null ? option.standard() : option.read(given).or(option::standard);
    }

    @Override
    public void progress(double share) {
        progress.accept(Math.min(1, Math.max(0, share)));
    }

    @Override
    public void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The report was cancelled");
        }
    }

    /** Makes a request; not thread-safe. */
    public static final class Builder {
        private final Dossier dossier;
        private final LocalDate date;
        private final Map<String, String> options = new LinkedHashMap<>();
        private @Nullable PilotSketch pilot;
        private Audience audience = Audience.FUNDER;
        private FunderProfile profile = FunderProfile.generic();
        private Theme theme = Theme.STANDARD;
        private Language language;
        private ZoneId zone = ZoneOffset.UTC;
        private DoubleConsumer progress = share -> {};
        private BooleanSupplier cancelled = () -> false;

        private Builder(Dossier dossier, LocalDate date) {
            this.dossier = dossier;
            this.date = date;
            language = dossier.project().language();
            pilot = dossier.pilots().stream().findFirst().orElse(null);
        }

        public Builder pilot(@Nullable PilotSketch value) {
            pilot = value;
            return this;
        }

        public Builder audience(Audience value) {
            audience = value;
            return this;
        }

        /** What the funder demands; the generic profile until it is set. */
        public Builder profile(FunderProfile value) {
            profile = value;
            return this;
        }

        /** How its documents look; the house's own theme until it is set. */
        public Builder theme(Theme value) {
            theme = value;
            return this;
        }

        public Builder language(Language value) {
            language = value;
            return this;
        }

        public Builder zone(ZoneId value) {
            zone = value;
            return this;
        }

        /** An option of the report, as text; the engine refuses what the report does not allow. */
        public Builder option(String key, String value) {
            options.put(key, value);
            return this;
        }

        /** Who hears how far the work has come, 0 to 1; called from the thread that makes the report. */
        public Builder progress(DoubleConsumer value) {
            progress = value;
            return this;
        }

        /** What says that the report is no longer wanted; asked from the thread that makes it. */
        public Builder cancelledWhen(BooleanSupplier value) {
            cancelled = value;
            return this;
        }

        public ReportOrder build() {
            return new ReportOrder(this);
        }
    }
}
