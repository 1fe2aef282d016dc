package no.grobunn.core.catalogue;

import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.action.ActionProposalId;
import no.grobunn.core.action.ActionStatus;
import no.grobunn.core.pilot.PilotId;

/** The fields of proposals for action. */
public final class ActionFields {
    /** A proposal for action. */
    public static final ObjectType<ActionProposal> ACTION_PROPOSAL = ObjectType.of("actionProposal", f -> {
        var id = f.required("id", ScalarType.id(ActionProposalId::new), ActionProposal::id);
        var title = f.required("title", Scalars.TEXT, ActionProposal::title);
        var audience = f.required("audience", ScalarType.vocabulary(ActionAudience.class), ActionProposal::audience);
        var description = f.optional("description", Scalars.TEXT, ActionProposal::description);
        var chainLevels = f.list("chainLevels", ActorFields.CHAIN_LEVEL, ActionProposal::chainLevels);
        var responsible = f.optional("responsible", ActorFields.ACTOR_REFERENCE, ActionProposal::responsible);
        var horizon = f.optional("horizon", Scalars.DATE, ActionProposal::horizon);
        var needs = f.list("needs", NeedFields.NEED_REFERENCE, ActionProposal::needs);
        var goals = f.list("goals", GoalFields.GOAL_REFERENCE, ActionProposal::goals);
        var effort = f.optional("effort", Scalars.RATING, ActionProposal::effort);
        var effect = f.optional("effect", Scalars.RATING, ActionProposal::effect);
        var status = f.required("status", ScalarType.vocabulary(ActionStatus.class), ActionProposal::status);
        var pilot = f.optional("pilot", ScalarType.reference(EntityKind.PILOT, PilotId::new), ActionProposal::pilot);
        return v -> ActionProposal.builder(v.get(id), v.get(title), v.get(audience), v.get(status))
                .description(v.optional(description))
                .chainLevels(v.list(chainLevels))
                .responsible(v.optional(responsible))
                .horizon(v.optional(horizon))
                .needs(v.list(needs))
                .goals(v.list(goals))
                .effort(v.optional(effort))
                .effect(v.optional(effect))
                .pilot(v.optional(pilot))
                .build();
    });

    private ActionFields() {}
}
