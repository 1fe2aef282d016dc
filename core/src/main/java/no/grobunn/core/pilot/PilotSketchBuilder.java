package no.grobunn.core.pilot;

import java.util.List;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/** Makes a {@link PilotSketch}; not thread-safe. Version 1 and a draft until something else is said. */
public final class PilotSketchBuilder {
    private final PilotId id;
    private final String title;
    private final String summary;
    private final Period period;
    private String version = "1";
    private PilotStatus status = PilotStatus.DRAFT;
    private @Nullable String leader;
    private @Nullable String contact;
    private boolean costsIncludeVat = true;
    private @Nullable FunderProfileId funder;
    private @Nullable String need;
    private List<String> targetGroups = List.of();
    private @Nullable String approach;
    private @Nullable String innovation;
    private @Nullable String organisation;
    private @Nullable String dissemination;
    private @Nullable String continuation;
    private List<Distinction> differsFrom = List.of();
    private List<Anchoring> anchoring = List.of();
    private List<GoalId> goals = List.of();
    private List<NeedId> needs = List.of();
    private List<Partner> partners = List.of();
    private List<WorkPackage> workPackages = List.of();
    private List<CostLine> costs = List.of();
    private List<FundingLine> funding = List.of();
    private List<Risk> risks = List.of();
    private List<Assumption> assumptions = List.of();
    private List<StateAid> stateAid = List.of();

    PilotSketchBuilder(PilotId id, String title, String summary, Period period) {
        this.id = id;
        this.title = title;
        this.summary = summary;
        this.period = period;
    }

    public PilotSketchBuilder version(String value) {
        version = value;
        return this;
    }

    public PilotSketchBuilder status(PilotStatus value) {
        status = value;
        return this;
    }

    public PilotSketchBuilder leader(@Nullable String value) {
        leader = value;
        return this;
    }

    public PilotSketchBuilder contact(@Nullable String value) {
        contact = value;
        return this;
    }

    public PilotSketchBuilder costsIncludeVat(boolean value) {
        costsIncludeVat = value;
        return this;
    }

    public PilotSketchBuilder funder(@Nullable FunderProfileId value) {
        funder = value;
        return this;
    }

    public PilotSketchBuilder need(@Nullable String value) {
        need = value;
        return this;
    }

    public PilotSketchBuilder targetGroups(List<String> values) {
        targetGroups = values;
        return this;
    }

    public PilotSketchBuilder approach(@Nullable String value) {
        approach = value;
        return this;
    }

    public PilotSketchBuilder innovation(@Nullable String value) {
        innovation = value;
        return this;
    }

    public PilotSketchBuilder organisation(@Nullable String value) {
        organisation = value;
        return this;
    }

    public PilotSketchBuilder dissemination(@Nullable String value) {
        dissemination = value;
        return this;
    }

    public PilotSketchBuilder continuation(@Nullable String value) {
        continuation = value;
        return this;
    }

    public PilotSketchBuilder differsFrom(List<Distinction> values) {
        differsFrom = values;
        return this;
    }

    public PilotSketchBuilder anchoring(List<Anchoring> values) {
        anchoring = values;
        return this;
    }

    public PilotSketchBuilder goals(List<GoalId> values) {
        goals = values;
        return this;
    }

    public PilotSketchBuilder needs(List<NeedId> values) {
        needs = values;
        return this;
    }

    public PilotSketchBuilder partners(List<Partner> values) {
        partners = values;
        return this;
    }

    public PilotSketchBuilder workPackages(List<WorkPackage> values) {
        workPackages = values;
        return this;
    }

    public PilotSketchBuilder costs(List<CostLine> values) {
        costs = values;
        return this;
    }

    public PilotSketchBuilder funding(List<FundingLine> values) {
        funding = values;
        return this;
    }

    public PilotSketchBuilder risks(List<Risk> values) {
        risks = values;
        return this;
    }

    public PilotSketchBuilder assumptions(List<Assumption> values) {
        assumptions = values;
        return this;
    }

    public PilotSketchBuilder stateAid(List<StateAid> values) {
        stateAid = values;
        return this;
    }

    /**
     * The pilot.
     *
     * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
     */
    public PilotSketch build() {
        return new PilotSketch(
                id,
                title,
                version,
                status,
                leader,
                contact,
                costsIncludeVat,
                funder,
                summary,
                need,
                targetGroups,
                approach,
                innovation,
                organisation,
                dissemination,
                continuation,
                differsFrom,
                anchoring,
                goals,
                needs,
                period,
                partners,
                workPackages,
                costs,
                funding,
                risks,
                assumptions,
                stateAid);
    }
}
