package no.grobunn.core.catalogue;

import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.pilot.Deliverable;
import no.grobunn.core.pilot.DeliverableId;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.MilestoneId;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.pilot.WorkPackageKind;

/** The fields of work packages. */
public final class WorkPackageFields {
    /** A work package's number within its pilot; also how a cost line names it. */
    public static final ScalarType<PackageNumber> NUMBER = ScalarType.of(
                    "packageNumber",
                    Form.WHOLE_NUMBER,
                    text -> new PackageNumber(Scalars.whole(text)),
                    PackageNumber::toString,
                    new PackageNumber(1))
            .within(PackageNumber.LEAST, PackageNumber.MOST);

    /** What a work package hands over. */
    public static final ObjectType<Deliverable> DELIVERABLE = ObjectType.of("deliverable", f -> {
        var id = f.required("id", ScalarType.id(DeliverableId::new), Deliverable::id);
        var title = f.required("title", Scalars.TEXT, Deliverable::title);
        var due = f.required("due", Scalars.DATE, Deliverable::due);
        var lead = f.optional("lead", ActorFields.ACTOR_REFERENCE, Deliverable::lead);
        var audience = f.optional("audience", Scalars.TEXT, Deliverable::audience);
        return v -> new Deliverable(v.get(id), v.get(title), v.get(due), v.optional(lead), v.optional(audience));
    });

    /** A state that a work package reaches. */
    public static final ObjectType<Milestone> MILESTONE = ObjectType.of("milestone", f -> {
        var id = f.required("id", ScalarType.id(MilestoneId::new), Milestone::id);
        var title = f.required("title", Scalars.TEXT, Milestone::title);
        var due = f.required("due", Scalars.DATE, Milestone::due);
        var verification = f.optional("verification", Scalars.TEXT, Milestone::verification);
        var gate = f.standard("gate", Scalars.FLAG, false, Milestone::gate);
        return v -> new Milestone(v.get(id), v.get(title), v.get(due), v.optional(verification), v.get(gate));
    });

    /** A part of a pilot's work. */
    public static final ObjectType<WorkPackage> WORK_PACKAGE = ObjectType.of("workPackage", f -> {
        var number = f.required("number", NUMBER, WorkPackage::number);
        var title = f.required("title", Scalars.TEXT, WorkPackage::title);
        var kind = f.optional("kind", ScalarType.vocabulary(WorkPackageKind.class), WorkPackage::kind);
        var responsible = f.required("responsible", ActorFields.ACTOR_REFERENCE, WorkPackage::responsible);
        var participants = f.list("participants", ActorFields.ACTOR_REFERENCE, WorkPackage::participants);
        var objectives = f.optional("objectives", Scalars.TEXT, WorkPackage::objectives);
        var goals = f.list("goals", ScalarType.reference(EntityKind.GOAL, GoalId::new), WorkPackage::goals);
        var tasks = f.list("tasks", Scalars.TEXT, WorkPackage::tasks);
        var period = f.required("period", TimeFields.PERIOD, WorkPackage::period);
        var personMonths = f.optional("personMonths", Scalars.QUANTITY, WorkPackage::personMonths);
        var deliverables = f.list("deliverables", DELIVERABLE, WorkPackage::deliverables);
        var milestones = f.list("milestones", MILESTONE, WorkPackage::milestones);
        return v -> WorkPackage.builder(v.get(number), v.get(title), v.get(responsible), v.get(period))
                .kind(v.optional(kind))
                .participants(v.list(participants))
                .objectives(v.optional(objectives))
                .goals(v.list(goals))
                .tasks(v.list(tasks))
                .personMonths(v.optional(personMonths))
                .deliverables(v.list(deliverables))
                .milestones(v.list(milestones))
                .build();
    });

    private WorkPackageFields() {}
}
