package no.grobunn.core.funder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.project.Phase;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.text.LocalText;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one funder demands in one call or scheme. What it is silent about it leaves free. Figures change and these are dated: a profile is an example that holds
 * on its days, and whatever is judged by it says so. Immutable.
 *
 * @param id its identifier; a pilot names it as its {@code funder}
 * @param title the call or scheme
 * @param funder who gives the money, or null for no one in particular
 * @param validity when it holds
 * @param sources where its figures are known from
 * @param maxSourceAge how old, in months, its sources may be before they ought to be looked up again, or null
 * @param maxGrantShare the most that the grant may be of the eligible cost, or null
 * @param maxMonths how many months a pilot may last, or null
 * @param maxHourlyRate the most kroner for an hour of work, or null
 * @param maxHourlyShareOfSalary the most for an hour of work, in per mille of the yearly salary, or null
 * @param maxHoursPerYear how many hours a person may work in a year, or null
 * @param rateIncludesOverhead whether the rate for an hour already pays for overhead, or null
 * @param voluntaryWorkForbidden whether unpaid work is no co-financing, or null
 * @param balancedEachYear whether cost and funding agree in each calendar year, or null
 * @param maxUnsecuredShare the most that planned external funding may be of the total, or null
 * @param maxWorkPackages how many work packages are reasonable, or null
 * @param maxPages how many pages the pilot proposal may have, or null
 * @param maxPrimaryGoals how many primary goals there may be; one where it is silent, or null
 * @param minGoalAcceptances how many partners must accept a goal; one where it is silent, or null
 * @param circularityRequired whether a pilot that does not measure circularity is refused, or null
 * @param phases amounts by phase
 * @param costTypes the cost types that it knows; none means all, in the product's own words
 * @param partnerDemands what it asks of the partners' composition
 * @param ineligibleWork the kinds of work it gives no money for
 * @param requiredSections the texts it demands
 * @param textLimits how long texts may be
 * @param deMinimisCeilings ceilings of de minimis aid, for different times
 * @param euroRates what a euro is worth, at different times
 * @param aidIntensities the most aid by article and size
 * @param form its application form; none means every answer in the product's own words
 * @param reportDeadlines when it wants to be reported to
 * @param attestations who must confirm the accounts
 * @param reminders what no dossier shows
 */
public record FunderProfile(
        FunderProfileId id,
        LocalText title,
        @Nullable String funder,
        Validity validity,
        List<FigureSource> sources,
        @Nullable Sourced<Integer> maxSourceAge,
        @Nullable Sourced<Percentage> maxGrantShare,
        @Nullable Sourced<Integer> maxMonths,
        @Nullable Sourced<Money> maxHourlyRate,
        @Nullable Sourced<Quantity> maxHourlyShareOfSalary,
        @Nullable Sourced<Quantity> maxHoursPerYear,
        @Nullable Sourced<Boolean> rateIncludesOverhead,
        @Nullable Sourced<Boolean> voluntaryWorkForbidden,
        @Nullable Sourced<Boolean> balancedEachYear,
        @Nullable Sourced<Percentage> maxUnsecuredShare,
        @Nullable Sourced<Integer> maxWorkPackages,
        @Nullable Sourced<Integer> maxPages,
        @Nullable Sourced<Integer> maxPrimaryGoals,
        @Nullable Sourced<Integer> minGoalAcceptances,
        @Nullable Sourced<Boolean> circularityRequired,
        List<PhaseLimits> phases,
        List<FunderCostType> costTypes,
        List<PartnerDemand> partnerDemands,
        List<IneligibleWork> ineligibleWork,
        List<RequiredSection> requiredSections,
        List<TextLimit> textLimits,
        List<DeMinimisCeiling> deMinimisCeilings,
        List<EuroRate> euroRates,
        List<AidIntensity> aidIntensities,
        List<FormField> form,
        List<ReportDeadline> reportDeadlines,
        List<Attestation> attestations,
        List<Reminder> reminders) {
    /** The profile that demands nothing: no limits beyond arithmetic. */
    public static final FunderProfileId GENERIC = new FunderProfileId("generic");

    public FunderProfile {
        sources = List.copyOf(sources);
        phases = List.copyOf(phases);
        costTypes = List.copyOf(costTypes);
        partnerDemands = List.copyOf(partnerDemands);
        ineligibleWork = List.copyOf(ineligibleWork);
        requiredSections = List.copyOf(requiredSections);
        textLimits = List.copyOf(textLimits);
        deMinimisCeilings = List.copyOf(deMinimisCeilings);
        euroRates = List.copyOf(euroRates);
        aidIntensities = List.copyOf(aidIntensities);
        form = List.copyOf(form);
        reportDeadlines = List.copyOf(reportDeadlines);
        attestations = List.copyOf(attestations);
        reminders = List.copyOf(reminders);
        Invariants check = Invariants.of("funder profile")
                .optionalText("funder", funder)
                .unique("duplicate-id", "sources", "id", sources, FigureSource::id);
        Citations cited = new Citations(sources, check);
        cited.figure("maxSourceAge", maxSourceAge);
        cited.figure("maxGrantShare", maxGrantShare);
        cited.figure("maxMonths", maxMonths);
        cited.figure("maxHourlyRate", maxHourlyRate);
        cited.figure("maxHourlyShareOfSalary", maxHourlyShareOfSalary);
        cited.figure("maxHoursPerYear", maxHoursPerYear);
        cited.figure("rateIncludesOverhead", rateIncludesOverhead);
        cited.figure("voluntaryWorkForbidden", voluntaryWorkForbidden);
        cited.figure("balancedEachYear", balancedEachYear);
        cited.figure("maxUnsecuredShare", maxUnsecuredShare);
        cited.figure("maxWorkPackages", maxWorkPackages);
        cited.figure("maxPages", maxPages);
        cited.figure("maxPrimaryGoals", maxPrimaryGoals);
        cited.figure("minGoalAcceptances", minGoalAcceptances);
        cited.figure("circularityRequired", circularityRequired);
        cited.entries("phases", phases, PhaseLimits::source);
        cited.entries("costTypes", costTypes, FunderCostType::source);
        cited.entries("partnerDemands", partnerDemands, PartnerDemand::source);
        cited.entries("ineligibleWork", ineligibleWork, IneligibleWork::source);
        cited.entries("requiredSections", requiredSections, RequiredSection::source);
        cited.entries("textLimits", textLimits, TextLimit::source);
        cited.entries("deMinimisCeilings", deMinimisCeilings, DeMinimisCeiling::source);
        cited.entries("euroRates", euroRates, EuroRate::source);
        cited.entries("aidIntensities", aidIntensities, AidIntensity::source);
        cited.entries("form", form, FormField::source);
        cited.entries("reportDeadlines", reportDeadlines, ReportDeadline::source);
        cited.entries("attestations", attestations, Attestation::source);
        cited.entries("reminders", reminders, Reminder::source);
        positive(check, "maxSourceAge", maxSourceAge);
        positive(check, "maxMonths", maxMonths);
        positive(check, "maxWorkPackages", maxWorkPackages);
        positive(check, "maxPages", maxPages);
        positive(check, "maxPrimaryGoals", maxPrimaryGoals);
        positive(check, "minGoalAcceptances", minGoalAcceptances);
        check.unique("repeated-value", "costTypes", "type", costTypes, FunderCostType::type)
                .unique("repeated-value", "ineligibleWork", "kind", ineligibleWork, IneligibleWork::kind)
                .unique("repeated-value", "requiredSections", "section", requiredSections, RequiredSection::section)
                .unique("repeated-value", "textLimits", "section", textLimits, TextLimit::section)
                .unique("repeated-value", "form", "answer", form, FormField::answer)
                .unique("repeated-value", "phases", "phase", phases, PhaseLimits::phase)
                .enforce();
    }

    private static void positive(Invariants check, String field, @Nullable Sourced<Integer> figure) {
        if (figure != null) {
            int value = figure.value();
            check.require(value >= 1 && value <= 9999, "out-of-range", List.of(field + ".value"), value, 1, 9999);
        }
    }

    /** The profile that demands nothing. */
    public static FunderProfile generic() {
        return builder(GENERIC, Texts.inEach("readiness.profile.generic")).build();
    }

    /** A profile with what it must have; the rest is set on the builder. */
    public static FunderProfileBuilder builder(FunderProfileId id, LocalText title) {
        return new FunderProfileBuilder(id, title);
    }

    /** Whether it demands nothing and is no funder's. */
    public boolean isGeneric() {
        return id.equals(GENERIC);
    }

    /**
     * The source with this id.
     *
     * @throws IllegalArgumentException if it has none
     */
    public FigureSource source(FigureSourceId wanted) {
        return sources.stream()
                .filter(source -> source.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The profile has no source " + wanted));
    }

    /** The figure that holds on a day; empty where the profile is silent. */
    public <V> Optional<Sourced<V>> figure(
            Function<FunderProfile, ? extends @Nullable Sourced<V>> which, LocalDate day) {
        return Optional.<Sourced<V>>ofNullable(which.apply(this))
                .filter(figure -> figure.validity().on(day));
    }

    /** The most characters of a text. */
    public Optional<TextLimit> textLimit(ProposalSection section) {
        return textLimits.stream().filter(limit -> limit.section() == section).findFirst();
    }

    /** The fewest characters that a text may have at most: by its own limit, or by that of the form's field which it answers. */
    public Optional<TextLimit> strictestLimit(ProposalSection section) {
        return Stream.concat(textLimits.stream(), form.stream().flatMap(field -> field.limit().stream()))
                .filter(limit -> limit.section() == section)
                .min(Comparator.comparingInt(TextLimit::maxCharacters));
    }

    /** The demand for a text, if it is demanded. */
    public Optional<RequiredSection> requiredSection(ProposalSection section) {
        return requiredSections.stream()
                .filter(required -> required.section() == section)
                .findFirst();
    }

    /** The amounts of a phase. */
    public Optional<PhaseLimits> phase(Phase phase) {
        return phases.stream().filter(limits -> limits.phase() == phase).findFirst();
    }

    /** The funder's own word for a cost type; empty where it has none. */
    public Optional<LocalText> label(CostType type) {
        return costTypes.stream()
                .filter(known -> known.type() == type)
                .map(FunderCostType::label)
                .findFirst();
    }

    /** The ceiling of de minimis aid on a day. */
    public Optional<DeMinimisCeiling> deMinimisCeiling(LocalDate day) {
        return deMinimisCeilings.stream()
                .filter(ceiling -> ceiling.validity().on(day))
                .findFirst();
    }

    /** What a euro is worth on a day. */
    public Optional<EuroRate> euroRate(LocalDate day) {
        return euroRates.stream().filter(rate -> rate.validity().on(day)).findFirst();
    }

    /** The most characters that a field of the form takes. */
    public Optional<Integer> maxCharacters(FormField field) {
        return Optional.ofNullable(field.maxCharacters())
                .or(() -> field.answer().section().flatMap(this::textLimit).map(TextLimit::maxCharacters));
    }
}
