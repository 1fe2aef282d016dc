package no.grobunn.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.funder.AidIntensity;
import no.grobunn.core.funder.Attestation;
import no.grobunn.core.funder.DeMinimisCeiling;
import no.grobunn.core.funder.EuroRate;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FormAnswer;
import no.grobunn.core.funder.FormField;
import no.grobunn.core.funder.FunderCostType;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.IneligibleWork;
import no.grobunn.core.funder.PartnerDemand;
import no.grobunn.core.funder.PhaseLimits;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.Reminder;
import no.grobunn.core.funder.ReportDeadline;
import no.grobunn.core.funder.RequiredSection;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.WorkPackageKind;
import no.grobunn.core.project.Phase;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.text.LocalText;

/** The fields of a funder profile; keys are named as what they hold. */
public final class ProfileFields {
    private static final ScalarType<FigureSourceId> SOURCE_ID = ScalarType.id(FigureSourceId::new);

    private static final ScalarType<Integer> COUNT =
            ScalarType.of("count", Form.WHOLE_NUMBER, Scalars::whole, Object::toString, 1);

    private static final ScalarType<BigDecimal> DECIMAL =
            ScalarType.of("decimal", Form.DECIMAL, Scalars::decimal, BigDecimal::toPlainString, BigDecimal.ONE);

    /** Words in each language of the product. */
    public static final ObjectType<LocalText> LOCAL_TEXT = ObjectType.of("localText", f -> {
        var nb = f.required("nb", Scalars.TEXT, LocalText::nb);
        var nn = f.required("nn", Scalars.TEXT, LocalText::nn);
        var en = f.required("en", Scalars.TEXT, LocalText::en);
        return v -> new LocalText(v.get(nb), v.get(nn), v.get(en));
    });

    /** Where figures are known from. */
    public static final ObjectType<FigureSource> SOURCE = ObjectType.of("figureSource", f -> {
        var id = f.required("id", SOURCE_ID, FigureSource::id);
        var title = f.required("title", Scalars.TEXT, FigureSource::title);
        var publisher = f.required("publisher", Scalars.TEXT, FigureSource::publisher);
        var date = f.required("date", Scalars.DATE, FigureSource::date);
        var url = f.optional("url", Scalars.WEB_ADDRESS, FigureSource::url);
        return v -> new FigureSource(v.get(id), v.get(title), v.get(publisher), v.get(date), v.optional(url));
    });

    /** Amounts by phase. */
    public static final ObjectType<PhaseLimits> PHASE = ObjectType.of("phaseLimits", f -> {
        var phase = f.required("phase", ScalarType.vocabulary(Phase.class), PhaseLimits::phase);
        var minTotal = f.optional("minTotal", Scalars.AMOUNT, PhaseLimits::minTotal);
        var maxTotal = f.optional("maxTotal", Scalars.AMOUNT, PhaseLimits::maxTotal);
        var minGrant = f.optional("minGrant", Scalars.AMOUNT, PhaseLimits::minGrant);
        var maxGrant = f.optional("maxGrant", Scalars.AMOUNT, PhaseLimits::maxGrant);
        var source = f.required("source", SOURCE_ID, PhaseLimits::source);
        return v -> new PhaseLimits(
                v.get(phase),
                v.optional(minTotal),
                v.optional(maxTotal),
                v.optional(minGrant),
                v.optional(maxGrant),
                v.get(source));
    });

    /** A cost type and the funder's word for it. */
    public static final ObjectType<FunderCostType> COST_TYPE = ObjectType.of("funderCostType", f -> {
        var type = f.required("type", ScalarType.vocabulary(CostType.class), FunderCostType::type);
        var label = f.required("label", LOCAL_TEXT, FunderCostType::label);
        var source = f.required("source", SOURCE_ID, FunderCostType::source);
        return v -> new FunderCostType(v.get(type), v.get(label), v.get(source));
    });

    /** What is asked of the partners' composition. */
    public static final ObjectType<PartnerDemand> PARTNER_DEMAND = ObjectType.<PartnerDemand>of("partnerDemand", f -> {
                var min = f.optional("min", COUNT, PartnerDemand::min);
                var minShare = f.optional("minShare", Scalars.PERCENTAGE, PartnerDemand::minShare);
                var roles = f.list("roles", ScalarType.vocabulary(PartnerRole.class), PartnerDemand::roles);
                var sectors = f.list("sectors", ScalarType.vocabulary(Sector.class), PartnerDemand::sectors);
                var naceCodes = f.list("naceCodes", ActorFields.NACE_CODE, PartnerDemand::naceCodes);
                var sizes = f.list("sizes", ScalarType.vocabulary(UndertakingSize.class), PartnerDemand::sizes);
                var source = f.required("source", SOURCE_ID, PartnerDemand::source);
                return v -> new PartnerDemand(
                        v.optional(min),
                        v.optional(minShare),
                        v.list(roles),
                        v.list(sectors),
                        v.list(naceCodes),
                        v.list(sizes),
                        v.get(source));
            })
            .standingIn(ofOne());

    /** A kind of work that gets no money. */
    public static final ObjectType<IneligibleWork> INELIGIBLE_WORK = ObjectType.of("ineligibleWork", f -> {
        var kind = f.required("kind", ScalarType.vocabulary(WorkPackageKind.class), IneligibleWork::kind);
        var source = f.required("source", SOURCE_ID, IneligibleWork::source);
        return v -> new IneligibleWork(v.get(kind), v.get(source));
    });

    /** A text that is demanded. */
    public static final ObjectType<RequiredSection> REQUIRED_SECTION = ObjectType.of("requiredSection", f -> {
        var section = f.required("section", ScalarType.vocabulary(ProposalSection.class), RequiredSection::section);
        var source = f.required("source", SOURCE_ID, RequiredSection::source);
        return v -> new RequiredSection(v.get(section), v.get(source));
    });

    /** How long a text may be. */
    public static final ObjectType<TextLimit> TEXT_LIMIT = ObjectType.of("textLimit", f -> {
        var section = f.required("section", ScalarType.vocabulary(ProposalSection.class), TextLimit::section);
        var maxCharacters = f.required("maxCharacters", COUNT, TextLimit::maxCharacters);
        var source = f.required("source", SOURCE_ID, TextLimit::source);
        return v -> new TextLimit(v.get(section), v.get(maxCharacters), v.get(source));
    });

    /** A ceiling of de minimis aid. */
    public static final ObjectType<DeMinimisCeiling> DE_MINIMIS_CEILING = ObjectType.of("deMinimisCeiling", f -> {
        var euros = f.required("euros", DECIMAL, DeMinimisCeiling::euros);
        var years = f.required("years", COUNT, DeMinimisCeiling::years);
        var source = f.required("source", SOURCE_ID, DeMinimisCeiling::source);
        var valid = ValidityFields.in(f, DeMinimisCeiling::validity);
        return v -> valid.make(v, days -> new DeMinimisCeiling(v.get(euros), v.get(years), v.get(source), days));
    });

    /** What a euro is worth. */
    public static final ObjectType<EuroRate> EURO_RATE = ObjectType.of("euroRate", f -> {
        var kroner = f.required("kroner", DECIMAL, EuroRate::kroner);
        var source = f.required("source", SOURCE_ID, EuroRate::source);
        var valid = ValidityFields.in(f, EuroRate::validity);
        var note = f.optional("note", Scalars.TEXT, EuroRate::note);
        return v -> valid.make(v, days -> new EuroRate(v.get(kroner), v.get(source), days, v.optional(note)));
    });

    /** The most aid of an article. */
    public static final ObjectType<AidIntensity> AID_INTENSITY = ObjectType.of("aidIntensity", f -> {
        var article = f.required("article", Scalars.TEXT, AidIntensity::article);
        var size = f.required("size", ScalarType.vocabulary(UndertakingSize.class), AidIntensity::size);
        var max = f.required("max", Scalars.PERCENTAGE, AidIntensity::max);
        var source = f.required("source", SOURCE_ID, AidIntensity::source);
        var valid = ValidityFields.in(f, AidIntensity::validity);
        return v ->
                valid.make(v, days -> new AidIntensity(v.get(article), v.get(size), v.get(max), v.get(source), days));
    });

    /** A field of the application form. */
    public static final ObjectType<FormField> FORM_FIELD = ObjectType.of("formField", f -> {
        var answer = f.required("answer", ScalarType.vocabulary(FormAnswer.class), FormField::answer);
        var label = f.optional("label", LOCAL_TEXT, FormField::label);
        var maxCharacters = f.optional("maxCharacters", COUNT, FormField::maxCharacters);
        var source = f.required("source", SOURCE_ID, FormField::source);
        return v -> new FormField(v.get(answer), v.optional(label), v.optional(maxCharacters), v.get(source));
    });

    /** When something is to be handed in. */
    public static final ObjectType<ReportDeadline> REPORT_DEADLINE = ObjectType.of("reportDeadline", f -> {
        var report = f.required("report", LOCAL_TEXT, ReportDeadline::report);
        var months = f.required("monthsAfterEnd", COUNT, ReportDeadline::monthsAfterEnd);
        var source = f.required("source", SOURCE_ID, ReportDeadline::source);
        return v -> new ReportDeadline(v.get(report), v.get(months), v.get(source));
    });

    /** Who confirms accounts. */
    public static final ObjectType<Attestation> ATTESTATION = ObjectType.of("attestation", f -> {
        var fromGrant = f.required("fromGrant", Scalars.AMOUNT, Attestation::fromGrant);
        var by = f.required("by", LOCAL_TEXT, Attestation::by);
        var source = f.required("source", SOURCE_ID, Attestation::source);
        return v -> new Attestation(v.get(fromGrant), v.get(by), v.get(source));
    });

    /** What no dossier shows. */
    public static final ObjectType<Reminder> REMINDER = ObjectType.of("reminder", f -> {
        var text = f.required("text", LOCAL_TEXT, Reminder::text);
        var source = f.required("source", SOURCE_ID, Reminder::source);
        return v -> new Reminder(v.get(text), v.get(source));
    });

    private static final ObjectType<Sourced<Integer>> COUNT_FIGURE = figure("countFigure", COUNT);
    private static final ObjectType<Sourced<Boolean>> FLAG_FIGURE = figure("flagFigure", Scalars.FLAG);
    private static final ObjectType<Sourced<Percentage>> SHARE_FIGURE = figure("shareFigure", Scalars.PERCENTAGE);

    /** A funder profile, without the {@code format} that files carry: the root of its fields. */
    public static final ObjectType<FunderProfile> PROFILE = ObjectType.of("funderProfile", f -> {
        var id = f.required("id", ScalarType.id(FunderProfileId::new), FunderProfile::id);
        var title = f.required("title", LOCAL_TEXT, FunderProfile::title);
        var funder = f.optional("funder", Scalars.TEXT, FunderProfile::funder);
        var valid = ValidityFields.in(f, FunderProfile::validity);
        var sources = f.list("sources", SOURCE, FunderProfile::sources);
        var maxSourceAge = f.optional("maxSourceAge", COUNT_FIGURE, FunderProfile::maxSourceAge);
        var maxGrantShare = f.optional("maxGrantShare", SHARE_FIGURE, FunderProfile::maxGrantShare);
        var maxMonths = f.optional("maxMonths", COUNT_FIGURE, FunderProfile::maxMonths);
        var maxHourlyRate =
                f.optional("maxHourlyRate", figure("amountFigure", Scalars.AMOUNT), FunderProfile::maxHourlyRate);
        var quantity = figure("quantityFigure", Scalars.QUANTITY);
        var maxHourlyShareOfSalary =
                f.optional("maxHourlyShareOfSalary", quantity, FunderProfile::maxHourlyShareOfSalary);
        var maxHoursPerYear = f.optional("maxHoursPerYear", quantity, FunderProfile::maxHoursPerYear);
        var rateIncludesOverhead = f.optional("rateIncludesOverhead", FLAG_FIGURE, FunderProfile::rateIncludesOverhead);
        var voluntaryWorkForbidden =
                f.optional("voluntaryWorkForbidden", FLAG_FIGURE, FunderProfile::voluntaryWorkForbidden);
        var balancedEachYear = f.optional("balancedEachYear", FLAG_FIGURE, FunderProfile::balancedEachYear);
        var maxUnsecuredShare = f.optional("maxUnsecuredShare", SHARE_FIGURE, FunderProfile::maxUnsecuredShare);
        var maxWorkPackages = f.optional("maxWorkPackages", COUNT_FIGURE, FunderProfile::maxWorkPackages);
        var maxPages = f.optional("maxPages", COUNT_FIGURE, FunderProfile::maxPages);
        var maxPrimaryGoals = f.optional("maxPrimaryGoals", COUNT_FIGURE, FunderProfile::maxPrimaryGoals);
        var minGoalAcceptances = f.optional("minGoalAcceptances", COUNT_FIGURE, FunderProfile::minGoalAcceptances);
        var circularityRequired = f.optional("circularityRequired", FLAG_FIGURE, FunderProfile::circularityRequired);
        var phases = f.list("phases", PHASE, FunderProfile::phases);
        var costTypes = f.list("costTypes", COST_TYPE, FunderProfile::costTypes);
        var partnerDemands = f.list("partnerDemands", PARTNER_DEMAND, FunderProfile::partnerDemands);
        var ineligibleWork = f.list("ineligibleWork", INELIGIBLE_WORK, FunderProfile::ineligibleWork);
        var requiredSections = f.list("requiredSections", REQUIRED_SECTION, FunderProfile::requiredSections);
        var textLimits = f.list("textLimits", TEXT_LIMIT, FunderProfile::textLimits);
        var ceilings = f.list("deMinimisCeilings", DE_MINIMIS_CEILING, FunderProfile::deMinimisCeilings);
        var euroRates = f.list("euroRates", EURO_RATE, FunderProfile::euroRates);
        var aidIntensities = f.list("aidIntensities", AID_INTENSITY, FunderProfile::aidIntensities);
        var form = f.list("form", FORM_FIELD, FunderProfile::form);
        var reportDeadlines = f.list("reportDeadlines", REPORT_DEADLINE, FunderProfile::reportDeadlines);
        var attestations = f.list("attestations", ATTESTATION, FunderProfile::attestations);
        var reminders = f.list("reminders", REMINDER, FunderProfile::reminders);
        return v -> valid.make(
                v,
                days -> FunderProfile.builder(v.get(id), v.get(title))
                        .funder(v.optional(funder))
                        .validity(days)
                        .sources(v.list(sources))
                        .maxSourceAge(v.optional(maxSourceAge))
                        .maxGrantShare(v.optional(maxGrantShare))
                        .maxMonths(v.optional(maxMonths))
                        .maxHourlyRate(v.optional(maxHourlyRate))
                        .maxHourlyShareOfSalary(v.optional(maxHourlyShareOfSalary))
                        .maxHoursPerYear(v.optional(maxHoursPerYear))
                        .rateIncludesOverhead(v.optional(rateIncludesOverhead))
                        .voluntaryWorkForbidden(v.optional(voluntaryWorkForbidden))
                        .balancedEachYear(v.optional(balancedEachYear))
                        .maxUnsecuredShare(v.optional(maxUnsecuredShare))
                        .maxWorkPackages(v.optional(maxWorkPackages))
                        .maxPages(v.optional(maxPages))
                        .maxPrimaryGoals(v.optional(maxPrimaryGoals))
                        .minGoalAcceptances(v.optional(minGoalAcceptances))
                        .circularityRequired(v.optional(circularityRequired))
                        .phases(v.list(phases))
                        .costTypes(v.list(costTypes))
                        .partnerDemands(v.list(partnerDemands))
                        .ineligibleWork(v.list(ineligibleWork))
                        .requiredSections(v.list(requiredSections))
                        .textLimits(v.list(textLimits))
                        .deMinimisCeilings(v.list(ceilings))
                        .euroRates(v.list(euroRates))
                        .aidIntensities(v.list(aidIntensities))
                        .form(v.list(form))
                        .reportDeadlines(v.list(reportDeadlines))
                        .attestations(v.list(attestations))
                        .reminders(v.list(reminders))
                        .build());
    });

    private ProfileFields() {}

    private static <V> ObjectType<Sourced<V>> figure(String name, FieldType<V> type) {
        return ObjectType.of(name, f -> {
            var value = f.required("value", type, Sourced<V>::value);
            var source = f.required("source", SOURCE_ID, Sourced<V>::source);
            var valid = ValidityFields.in(f, Sourced<V>::validity);
            var note = f.optional("note", Scalars.TEXT, Sourced<V>::note);
            return v -> valid.make(v, days -> new Sourced<>(v.get(value), v.get(source), days, v.optional(note)));
        });
    }

    /** The placeholders of a demand's required fields ask for nothing, which no demand does. */
    private static PartnerDemand ofOne() {
        return new PartnerDemand(1, null, List.of(), List.of(), List.of(), List.of(), new FigureSourceId("x"));
    }
}
