package no.grobunn.core.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A request for a report, as an embedder or the command line places it. It shows the dossier as its audience may have it, but keeps the whole one, for it may be
 * changed for another audience; a {@link ReportEngine} hands plugins a request that knows only what the audience may. Immutable but for what its callbacks do.
 */
public final class ReportOrder implements ReportRequest {
    private final Dossier whole;
    private final @Nullable PilotId pilot;
    private final ToldRequest told;

    private ReportOrder(Builder builder) {
        whole = builder.dossier;
        pilot = builder.pilot;
        Dossier redacted = DossierRedaction.forAudience(whole, builder.audience);
        told = new ToldRequest(
                redacted,
                Optional.ofNullable(pilot).map(redacted::pilot),
                builder.audience,
                builder.profile,
                builder.theme,
                builder.language,
                builder.zone,
                builder.date,
                builder.options,
                builder.progress,
                builder.cancelled);
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
        Builder builder = new Builder(whole, told.date())
                .audience(told.audience())
                .profile(told.profile())
                .theme(told.theme())
                .language(told.language())
                .zone(told.zone())
                .progress(told.listener())
                .cancelledWhen(told.cancelled());
        builder.pilot = pilot;
        told.options().forEach(builder::option);
        return builder;
    }

    /** What a plugin is handed. */
    ToldRequest told() {
        return told;
    }

    @Override
    public Dossier dossier() {
        return told.dossier();
    }

    @Override
    public Optional<PilotSketch> pilot() {
        return told.pilot();
    }

    @Override
    public Audience audience() {
        return told.audience();
    }

    @Override
    public FunderProfile profile() {
        return told.profile();
    }

    @Override
    public Theme theme() {
        return told.theme();
    }

    @Override
    public Language language() {
        return told.language();
    }

    @Override
    public ZoneId zone() {
        return told.zone();
    }

    @Override
    public LocalDate date() {
        return told.date();
    }

    /** The options as they were given, by key. */
    public Map<String, String> options() {
        return told.options();
    }

    @Override
    public <T> Optional<T> option(ReportOption<T> option) {
        return told.option(option);
    }

    @Override
    public void progress(double share) {
        told.progress(share);
    }

    @Override
    public void checkCancelled() {
        told.checkCancelled();
    }

    /** Makes a request; not thread-safe. */
    public static final class Builder {
        private final Dossier dossier;
        private final LocalDate date;
        private final Map<String, String> options = new LinkedHashMap<>();
        private @Nullable PilotId pilot;
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
            pilot = dossier.pilots().stream().map(PilotSketch::id).findFirst().orElse(null);
        }

        /** The pilot it is about, one of the dossier's by its id; the first unless it is set, none where it is null. */
        public Builder pilot(@Nullable PilotSketch value) {
            pilot = value == null ? null : value.id();
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

        /**
         * The order.
         *
         * @throws IllegalArgumentException if the dossier has no such pilot
         */
        public ReportOrder build() {
            return new ReportOrder(this);
        }
    }
}
