package no.grobunn.core.readiness.rule;

import java.util.List;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleBook;
import no.grobunn.core.readiness.rule.aid.AidIntensityRule;
import no.grobunn.core.readiness.rule.aid.DeMinimisCeilingRule;
import no.grobunn.core.readiness.rule.aid.StateAidBasisRule;
import no.grobunn.core.readiness.rule.check.ProfileExpired;
import no.grobunn.core.readiness.rule.check.ProfileMismatch;
import no.grobunn.core.readiness.rule.goals.AssumptionMissing;
import no.grobunn.core.readiness.rule.goals.BaselineMissing;
import no.grobunn.core.readiness.rule.goals.CircularityUnmeasured;
import no.grobunn.core.readiness.rule.goals.GoalAfterPilot;
import no.grobunn.core.readiness.rule.goals.GoalNotAccepted;
import no.grobunn.core.readiness.rule.goals.GoalWithoutIndicator;
import no.grobunn.core.readiness.rule.goals.OutcomeUnsupported;
import no.grobunn.core.readiness.rule.goals.PercentageRange;
import no.grobunn.core.readiness.rule.goals.PrimaryGoalCount;
import no.grobunn.core.readiness.rule.goals.SdgMissing;
import no.grobunn.core.readiness.rule.goals.TargetDirection;
import no.grobunn.core.readiness.rule.goals.VerificationMissing;
import no.grobunn.core.readiness.rule.groundwork.ActorIsolated;
import no.grobunn.core.readiness.rule.groundwork.AmbitionOpen;
import no.grobunn.core.readiness.rule.groundwork.ChainWhiteSpot;
import no.grobunn.core.readiness.rule.groundwork.FollowUpOverdue;
import no.grobunn.core.readiness.rule.groundwork.InitiativesThin;
import no.grobunn.core.readiness.rule.groundwork.MeetingSectors;
import no.grobunn.core.readiness.rule.groundwork.NeedUncovered;
import no.grobunn.core.readiness.rule.groundwork.ProposalIncomplete;
import no.grobunn.core.readiness.rule.groundwork.ProposalsOneSided;
import no.grobunn.core.readiness.rule.groundwork.SingleLink;
import no.grobunn.core.readiness.rule.money.AmountInterval;
import no.grobunn.core.readiness.rule.money.CostFundingMismatch;
import no.grobunn.core.readiness.rule.money.CostOutsidePeriod;
import no.grobunn.core.readiness.rule.money.CostTypeRule;
import no.grobunn.core.readiness.rule.money.FundingUnsecured;
import no.grobunn.core.readiness.rule.money.GrantShareRule;
import no.grobunn.core.readiness.rule.money.HourlyRate;
import no.grobunn.core.readiness.rule.money.HoursPerYear;
import no.grobunn.core.readiness.rule.money.OverheadTwice;
import no.grobunn.core.readiness.rule.money.OwnEffortMismatch;
import no.grobunn.core.readiness.rule.money.OwnEffortUnexplained;
import no.grobunn.core.readiness.rule.money.PackageWithoutCost;
import no.grobunn.core.readiness.rule.money.RdSupplierUnnamed;
import no.grobunn.core.readiness.rule.money.VoluntaryWork;
import no.grobunn.core.readiness.rule.partners.ChainGap;
import no.grobunn.core.readiness.rule.partners.OwnerRegistered;
import no.grobunn.core.readiness.rule.partners.PartnerComposition;
import no.grobunn.core.readiness.rule.partners.PartnerIdle;
import no.grobunn.core.readiness.rule.partners.PartnerWithoutEvidence;
import no.grobunn.core.readiness.rule.partners.ResponsibleUnconfirmed;
import no.grobunn.core.readiness.rule.partners.SectorGap;
import no.grobunn.core.readiness.rule.privacy.ContactBasis;
import no.grobunn.core.readiness.rule.privacy.PersonalData;
import no.grobunn.core.readiness.rule.proposal.AnchoringMissing;
import no.grobunn.core.readiness.rule.proposal.BackgroundSourced;
import no.grobunn.core.readiness.rule.proposal.DisseminationMissing;
import no.grobunn.core.readiness.rule.proposal.NoveltyMissing;
import no.grobunn.core.readiness.rule.proposal.SectionLength;
import no.grobunn.core.readiness.rule.proposal.SummaryLength;
import no.grobunn.core.readiness.rule.proposal.TitleLength;
import no.grobunn.core.readiness.rule.workplan.DatesNotNested;
import no.grobunn.core.readiness.rule.workplan.IdleYear;
import no.grobunn.core.readiness.rule.workplan.IneligibleActivity;
import no.grobunn.core.readiness.rule.workplan.MilestoneMissing;
import no.grobunn.core.readiness.rule.workplan.PilotTooLong;
import no.grobunn.core.readiness.rule.workplan.RiskRegister;
import no.grobunn.core.readiness.rule.workplan.TooManyPackages;

/** The rules of this library: this list is all there is to having one. Stateless and thread-safe. */
public final class StandardRules implements RuleBook {
    private static final List<ReadinessRule> RULES = List.of(
            // The proposal
            new SummaryLength(),
            new BackgroundSourced(),
            new AnchoringMissing(),
            new NoveltyMissing(),
            new DisseminationMissing(),
            new SectionLength(),
            new TitleLength(),
            // Goals
            new PrimaryGoalCount(),
            new GoalWithoutIndicator(),
            new BaselineMissing(),
            new TargetDirection(),
            new PercentageRange(),
            new VerificationMissing(),
            new OutcomeUnsupported(),
            new GoalNotAccepted(),
            new GoalAfterPilot(),
            new SdgMissing(),
            new CircularityUnmeasured(),
            new AssumptionMissing(),
            // The partners
            new OwnerRegistered(),
            new ResponsibleUnconfirmed(),
            new PartnerIdle(),
            new PartnerWithoutEvidence(),
            new PartnerComposition(),
            new ChainGap(),
            new SectorGap(),
            // Costs and funding
            new CostFundingMismatch(),
            new OwnEffortMismatch(),
            new GrantShareRule(),
            new AmountInterval(),
            new CostTypeRule(),
            new HourlyRate(),
            new HoursPerYear(),
            new OverheadTwice(),
            new PackageWithoutCost(),
            new RdSupplierUnnamed(),
            new OwnEffortUnexplained(),
            new VoluntaryWork(),
            new CostOutsidePeriod(),
            new FundingUnsecured(),
            // Work packages, time and risks
            new IdleYear(),
            new IneligibleActivity(),
            new PilotTooLong(),
            new DatesNotNested(),
            new MilestoneMissing(),
            new TooManyPackages(),
            new RiskRegister(),
            // State aid
            new StateAidBasisRule(),
            new DeMinimisCeilingRule(),
            new AidIntensityRule(),
            // The groundwork
            new InitiativesThin(),
            new ProposalsOneSided(),
            new ProposalIncomplete(),
            new MeetingSectors(),
            new FollowUpOverdue(),
            new NeedUncovered(),
            new AmbitionOpen(),
            new ActorIsolated(),
            new SingleLink(),
            new ChainWhiteSpot(),
            // Personal data
            new PersonalData(),
            new ContactBasis(),
            // The check itself
            new ProfileExpired(),
            new ProfileMismatch());

    /** For {@link java.util.ServiceLoader}. */
    public StandardRules() {}

    @Override
    public List<ReadinessRule> rules() {
        return RULES;
    }
}
