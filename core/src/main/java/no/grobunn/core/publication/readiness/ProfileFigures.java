package no.grobunn.core.publication.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.PartnerDemand;
import no.grobunn.core.funder.PhaseLimits;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.money.Money;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** What a funder demands, figure by figure, each with its source. */
final class ProfileFigures {
    private final Composition c;
    private final FunderProfile profile;
    private final Formats formats;
    private final List<Row> rows = new ArrayList<>();

    ProfileFigures(Composition c, ReadinessResult result) {
        this.c = c;
        profile = result.profile();
        formats = c.formats();
    }

    void write() {
        limits();
        phases();
        texts();
        lists();
        aid();
        if (!rows.isEmpty()) {
            c.add(new Table(
                    null,
                    List.of(
                            Column.text(text("column.figure")),
                            Column.text(text("column.value")),
                            Column.text(text("column.source"))),
                    0,
                    rows));
        }
    }

    private void limits() {
        figure("max-grant-share", profile.maxGrantShare(), this::percent);
        figure("max-months", profile.maxMonths(), months -> count("months", months));
        figure("max-hourly-rate", profile.maxHourlyRate(), formats::money);
        figure(
                "max-hourly-share",
                profile.maxHourlyShareOfSalary(),
                share -> formats.decimal(share.value()) + Formats.NBSP + "‰");
        figure("max-hours", profile.maxHoursPerYear(), hours -> formats.decimal(hours.value()));
        figure("rate-includes-overhead", profile.rateIncludesOverhead(), this::yesNo);
        figure("voluntary-work-forbidden", profile.voluntaryWorkForbidden(), this::yesNo);
        figure("balanced-each-year", profile.balancedEachYear(), this::yesNo);
        figure("max-unsecured-share", profile.maxUnsecuredShare(), this::percent);
        figure("max-work-packages", profile.maxWorkPackages(), this::number);
        figure("max-pages", profile.maxPages(), this::number);
        figure("max-primary-goals", profile.maxPrimaryGoals(), this::number);
        figure("min-goal-acceptances", profile.minGoalAcceptances(), this::number);
        figure("circularity-required", profile.circularityRequired(), this::yesNo);
        figure("max-source-age", profile.maxSourceAge(), months -> count("months", months));
    }

    private void phases() {
        for (PhaseLimits limits : profile.phases()) {
            String phase = c.texts().term(limits.phase());
            interval(limits.minTotal(), limits.maxTotal())
                    .ifPresent(amounts -> row(text("figure.total", phase), amounts, null, limits.source()));
            interval(limits.minGrant(), limits.maxGrant())
                    .ifPresent(amounts -> row(text("figure.grant", phase), amounts, null, limits.source()));
        }
    }

    private Optional<String> interval(@Nullable Money least, @Nullable Money most) {
        if (least != null && most != null) {
            return Optional.of(text("from-to", formats.money(least), formats.money(most)));
        }
        return least != null
                ? Optional.of(text("at-least", formats.money(least)))
                : Optional.ofNullable(most).map(amount -> text("at-most", formats.money(amount)));
    }

    private void texts() {
        profile.textLimits()
                .forEach(limit -> row(
                        text("figure.text-limit", c.texts().term(limit.section())),
                        count("characters", limit.maxCharacters()),
                        null,
                        limit.source()));
    }

    private void lists() {
        together("required-sections", profile.requiredSections(), one -> term(one.section()), one -> one.source());
        together("cost-types", profile.costTypes(), one -> one.label().in(c.language()), one -> one.source());
        together("ineligible-work", profile.ineligibleWork(), one -> term(one.kind()), one -> one.source());
        profile.partnerDemands()
                .forEach(demand -> row(text("figure.partners"), partners(demand), null, demand.source()));
    }

    /** Entries of one source in one row. */
    private <E> void together(
            String key, List<E> entries, Function<E, String> words, Function<E, FigureSourceId> source) {
        Map<FigureSourceId, List<String>> bySource = entries.stream()
                .collect(Collectors.groupingBy(
                        source, LinkedHashMap::new, Collectors.mapping(words, Collectors.toList())));
        bySource.forEach((from, all) -> row(text("figure." + key), String.join(", ", all), null, from));
    }

    private String partners(PartnerDemand demand) {
        Integer least = demand.min();
        Percentage share = demand.minShare();
        String kinds = Stream.of(
                        demand.roles().stream().map(this::term),
                        demand.sectors().stream().map(this::term),
                        demand.sizes().stream().map(this::term),
                        demand.naceCodes().stream().map(code -> "NACE " + code.value()))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
        String many = Stream.of(
                        Optional.ofNullable(least).map(formats::whole),
                        Optional.ofNullable(share).map(this::percent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? text("at-least", many) : text("at-least", many) + ": " + kinds;
    }

    private void aid() {
        profile.deMinimisCeilings()
                .forEach(ceiling -> row(
                        text("figure.de-minimis"),
                        text("euros-in-years", formats.decimal(ceiling.euros()), ceiling.years()),
                        ceiling.validity(),
                        ceiling.source()));
        profile.euroRates()
                .forEach(rate -> row(
                        text("figure.euro"),
                        formats.decimal(rate.kroner()) + Formats.NBSP + "kr",
                        rate.validity(),
                        rate.source(),
                        rate.note()));
        profile.aidIntensities()
                .forEach(aid -> row(
                        text("figure.intensity", aid.article(), term(aid.size())),
                        percent(aid.max()),
                        aid.validity(),
                        aid.source()));
    }

    private <V> void figure(String key, @Nullable Sourced<V> figure, Function<V, String> words) {
        if (figure != null) {
            row(text("figure." + key), words.apply(figure.value()), figure.validity(), figure.source(), figure.note());
        }
    }

    private void row(String label, String value, @Nullable Validity days, FigureSourceId source) {
        row(label, value, days, source, null);
    }

    /** Below the value stands when it holds; after the source, how its words are read where that is not plain. */
    private void row(
            String label, String value, @Nullable Validity days, FigureSourceId source, @Nullable String note) {
        String span = days == null ? null : days.spoken(c.language()).orElse(null);
        String cited = profile.source(source).cited(c.language());
        rows.add(Row.body(
                Cell.of(label),
                new Table.Words(Inline.text(value), span, false),
                Cell.of(note == null ? Inline.text(cited) : withNote(cited, note))));
    }

    /** Profiles are written in bokmål. */
    private List<Inline> withNote(String cited, String note) {
        List<Inline> words = Inline.text(note);
        Inline spoken = c.language() == Language.NB ? new Inline.Text(note) : new Inline.Foreign(Language.NB, words);
        return List.of(new Inline.Text(cited + ". "), spoken);
    }

    private String number(int value) {
        return formats.whole(value);
    }

    private String percent(Percentage share) {
        return formats.hundredths(share.value());
    }

    private String yesNo(boolean value) {
        return text(value ? "yes" : "no");
    }

    private String term(Term term) {
        return c.texts().term(term);
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("readiness-report." + key, arguments);
    }

    private String count(String key, long count) {
        return c.texts().count("readiness-report." + key, count);
    }
}
