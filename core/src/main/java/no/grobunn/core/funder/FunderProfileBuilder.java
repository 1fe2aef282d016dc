package no.grobunn.core.funder;

import java.util.List;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.text.LocalText;
import org.jspecify.annotations.Nullable;

/** Makes a profile; not thread-safe. */
public final class FunderProfileBuilder {
    private final FunderProfileId id;
    private final LocalText title;
    private @Nullable String funder;
    private Validity validity = Validity.ALWAYS;
    private List<FigureSource> sources = List.of();
    private @Nullable Sourced<Integer> maxSourceAge;
    private @Nullable Sourced<Percentage> maxGrantShare;
    private @Nullable Sourced<Integer> maxMonths;
    private @Nullable Sourced<Money> maxHourlyRate;
    private @Nullable Sourced<Quantity> maxHourlyShareOfSalary;
    private @Nullable Sourced<Quantity> maxHoursPerYear;
    private @Nullable Sourced<Boolean> rateIncludesOverhead;
    private @Nullable Sourced<Boolean> voluntaryWorkForbidden;
    private @Nullable Sourced<Boolean> balancedEachYear;
    private @Nullable Sourced<Percentage> maxUnsecuredShare;
    private @Nullable Sourced<Integer> maxWorkPackages;
    private @Nullable Sourced<Integer> maxPages;
    private @Nullable Sourced<Integer> maxPrimaryGoals;
    private @Nullable Sourced<Integer> minGoalAcceptances;
    private @Nullable Sourced<Boolean> circularityRequired;
    private List<PhaseLimits> phases = List.of();
    private List<FunderCostType> costTypes = List.of();
    private List<PartnerDemand> partnerDemands = List.of();
    private List<IneligibleWork> ineligibleWork = List.of();
    private List<RequiredSection> requiredSections = List.of();
    private List<TextLimit> textLimits = List.of();
    private List<DeMinimisCeiling> deMinimisCeilings = List.of();
    private List<EuroRate> euroRates = List.of();
    private List<AidIntensity> aidIntensities = List.of();
    private List<FormField> form = List.of();
    private List<ReportDeadline> reportDeadlines = List.of();
    private List<Attestation> attestations = List.of();
    private List<Reminder> reminders = List.of();

    FunderProfileBuilder(FunderProfileId id, LocalText title) {
        this.id = id;
        this.title = title;
    }

    public FunderProfileBuilder funder(@Nullable String value) {
        funder = value;
        return this;
    }

    public FunderProfileBuilder validity(Validity value) {
        validity = value;
        return this;
    }

    public FunderProfileBuilder sources(List<FigureSource> values) {
        sources = values;
        return this;
    }

    public FunderProfileBuilder maxSourceAge(@Nullable Sourced<Integer> value) {
        maxSourceAge = value;
        return this;
    }

    public FunderProfileBuilder maxGrantShare(@Nullable Sourced<Percentage> value) {
        maxGrantShare = value;
        return this;
    }

    public FunderProfileBuilder maxMonths(@Nullable Sourced<Integer> value) {
        maxMonths = value;
        return this;
    }

    public FunderProfileBuilder maxHourlyRate(@Nullable Sourced<Money> value) {
        maxHourlyRate = value;
        return this;
    }

    public FunderProfileBuilder maxHourlyShareOfSalary(@Nullable Sourced<Quantity> value) {
        maxHourlyShareOfSalary = value;
        return this;
    }

    public FunderProfileBuilder maxHoursPerYear(@Nullable Sourced<Quantity> value) {
        maxHoursPerYear = value;
        return this;
    }

    public FunderProfileBuilder rateIncludesOverhead(@Nullable Sourced<Boolean> value) {
        rateIncludesOverhead = value;
        return this;
    }

    public FunderProfileBuilder voluntaryWorkForbidden(@Nullable Sourced<Boolean> value) {
        voluntaryWorkForbidden = value;
        return this;
    }

    public FunderProfileBuilder balancedEachYear(@Nullable Sourced<Boolean> value) {
        balancedEachYear = value;
        return this;
    }

    public FunderProfileBuilder maxUnsecuredShare(@Nullable Sourced<Percentage> value) {
        maxUnsecuredShare = value;
        return this;
    }

    public FunderProfileBuilder maxWorkPackages(@Nullable Sourced<Integer> value) {
        maxWorkPackages = value;
        return this;
    }

    public FunderProfileBuilder maxPages(@Nullable Sourced<Integer> value) {
        maxPages = value;
        return this;
    }

    public FunderProfileBuilder maxPrimaryGoals(@Nullable Sourced<Integer> value) {
        maxPrimaryGoals = value;
        return this;
    }

    public FunderProfileBuilder minGoalAcceptances(@Nullable Sourced<Integer> value) {
        minGoalAcceptances = value;
        return this;
    }

    public FunderProfileBuilder circularityRequired(@Nullable Sourced<Boolean> value) {
        circularityRequired = value;
        return this;
    }

    public FunderProfileBuilder phases(List<PhaseLimits> values) {
        phases = values;
        return this;
    }

    public FunderProfileBuilder costTypes(List<FunderCostType> values) {
        costTypes = values;
        return this;
    }

    public FunderProfileBuilder partnerDemands(List<PartnerDemand> values) {
        partnerDemands = values;
        return this;
    }

    public FunderProfileBuilder ineligibleWork(List<IneligibleWork> values) {
        ineligibleWork = values;
        return this;
    }

    public FunderProfileBuilder requiredSections(List<RequiredSection> values) {
        requiredSections = values;
        return this;
    }

    public FunderProfileBuilder textLimits(List<TextLimit> values) {
        textLimits = values;
        return this;
    }

    public FunderProfileBuilder deMinimisCeilings(List<DeMinimisCeiling> values) {
        deMinimisCeilings = values;
        return this;
    }

    public FunderProfileBuilder euroRates(List<EuroRate> values) {
        euroRates = values;
        return this;
    }

    public FunderProfileBuilder aidIntensities(List<AidIntensity> values) {
        aidIntensities = values;
        return this;
    }

    public FunderProfileBuilder form(List<FormField> values) {
        form = values;
        return this;
    }

    public FunderProfileBuilder reportDeadlines(List<ReportDeadline> values) {
        reportDeadlines = values;
        return this;
    }

    public FunderProfileBuilder attestations(List<Attestation> values) {
        attestations = values;
        return this;
    }

    public FunderProfileBuilder reminders(List<Reminder> values) {
        reminders = values;
        return this;
    }

    /**
     * The profile.
     *
     * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
     */
    public FunderProfile build() {
        return new FunderProfile(
                id,
                title,
                funder,
                validity,
                sources,
                maxSourceAge,
                maxGrantShare,
                maxMonths,
                maxHourlyRate,
                maxHourlyShareOfSalary,
                maxHoursPerYear,
                rateIncludesOverhead,
                voluntaryWorkForbidden,
                balancedEachYear,
                maxUnsecuredShare,
                maxWorkPackages,
                maxPages,
                maxPrimaryGoals,
                minGoalAcceptances,
                circularityRequired,
                phases,
                costTypes,
                partnerDemands,
                ineligibleWork,
                requiredSections,
                textLimits,
                deMinimisCeilings,
                euroRates,
                aidIntensities,
                form,
                reportDeadlines,
                attestations,
                reminders);
    }
}
