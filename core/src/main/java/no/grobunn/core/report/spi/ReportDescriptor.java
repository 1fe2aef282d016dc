package no.grobunn.core.report.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;

/** What a report is: its name and format, titles, languages, options and the audience it is meant for. Immutable; may grow. */
public final class ReportDescriptor {
    private final ReportId id;
    private final OutputFormat format;
    private final int spiLevel;
    private final Map<Language, String> titles;
    private final Map<Language, String> summaries;
    private final List<ReportOption<?>> options;
    private final Audience audience;
    private final Set<Audience> audiences;
    private final boolean needsPilot;

    private ReportDescriptor(Builder builder) {
        id = builder.id;
        format = builder.format;
        spiLevel = builder.spiLevel;
        titles = Map.copyOf(builder.titles);
        summaries = Map.copyOf(builder.summaries);
        options = List.copyOf(builder.options);
        audience = builder.audience;
        audiences = Collections.unmodifiableSet(EnumSet.copyOf(builder.audiences));
        needsPilot = builder.needsPilot;
    }

    /**
     * A descriptor to be filled.
     *
     * @param id the report's name, a slug
     * @param spiLevel {@link ReportPlugin#SPI_LEVEL}, written as that constant so that the plugin's code carries the level it was compiled for
     */
    public static Builder builder(String id, OutputFormat format, int spiLevel) {
        return new Builder(new ReportId(id), format, spiLevel);
    }

    public ReportId id() {
        return id;
    }

    public OutputFormat format() {
        return format;
    }

    /** The level of the plugin interface that the report was compiled for. */
    public int spiLevel() {
        return spiLevel;
    }

    /** The languages it can be made in: those it has a title in. */
    public Set<Language> languages() {
        return EnumSet.copyOf(titles.keySet());
    }

    /** What it is called in a language; its id if it does not speak that language. */
    public String title(Language language) {
        return titles.getOrDefault(language, id.value());
    }

    /** One sentence about it in a language; empty if the plugin gives none. */
    public String summary(Language language) {
        return summaries.getOrDefault(language, "");
    }

    public List<ReportOption<?>> options() {
        return options;
    }

    /** The option with this key. */
    public Optional<ReportOption<?>> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /** Whom it is made for unless another audience is asked for. */
    public Audience audience() {
        return audience;
    }

    /** Whom it may be made for at all; everybody unless it says otherwise. */
    public Set<Audience> audiences() {
        return audiences;
    }

    /** Whether it is about a pilot, so that a dossier without one has no such report. */
    public boolean needsPilot() {
        return needsPilot;
    }

    @Override
    public String toString() {
        return id + " (" + format.id() + ")";
    }

    /** Fills a descriptor; not thread-safe. */
    public static final class Builder {
        private final ReportId id;
        private final OutputFormat format;
        private final int spiLevel;
        private final Map<Language, String> titles = new EnumMap<>(Language.class);
        private final Map<Language, String> summaries = new EnumMap<>(Language.class);
        private final List<ReportOption<?>> options = new ArrayList<>();
        private Audience audience = Audience.FUNDER;
        private Set<Audience> audiences = EnumSet.allOf(Audience.class);
        private boolean needsPilot;

        private Builder(ReportId id, OutputFormat format, int spiLevel) {
            this.id = id;
            this.format = format;
            this.spiLevel = spiLevel;
        }

        /** A language it speaks, what it is called there, and one sentence about it. */
        public Builder language(Language language, String title, String summary) {
            titles.put(language, title);
            summaries.put(language, summary);
            return this;
        }

        /** That it speaks every language of the product, what it is called in each, and one sentence about it. */
        public Builder everyLanguage(LocalText title, LocalText summary) {
            for (Language language : Language.values()) {
                language(language, title.in(language), summary.in(language));
            }
            return this;
        }

        public Builder option(ReportOption<?> option) {
            options.add(option);
            return this;
        }

        /** Whom it is made for unless another audience is asked for; {@link Audience#FUNDER} if this is not called. */
        public Builder audience(Audience value) {
            audience = value;
            return this;
        }

        /** That it is made for one audience and never for another, for what it says is theirs alone. */
        public Builder onlyFor(Audience value) {
            audience = value;
            audiences = EnumSet.of(value);
            return this;
        }

        /** That it is about a pilot. */
        public Builder needsPilot() {
            needsPilot = true;
            return this;
        }

        /**
         * The descriptor.
         *
         * @throws IllegalStateException if it speaks no language, an option stands twice, or it is not made for those it is meant for
         */
        public ReportDescriptor build() {
            if (titles.isEmpty()) {
                throw new IllegalStateException("The report " + id + " speaks no language");
            }
            if (options.stream().map(ReportOption::key).distinct().count() != options.size()) {
                throw new IllegalStateException("The report " + id + " has an option twice");
            }
            if (!audiences.contains(audience)) {
                throw new IllegalStateException("The report " + id + " is not made for those it is meant for");
            }
            return new ReportDescriptor(this);
        }
    }
}
