package no.grobunn.core.action;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a pre-project proposes to do. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param audience whom it is of use to
 * @param description what it is, or null
 * @param chainLevels the levels of the competence chain it reaches
 * @param responsible who would do it, or null
 * @param horizon by when, or null
 * @param needs the needs it meets
 * @param goals the goals it serves
 * @param effort how much it takes, or null
 * @param effect how much it gives, or null
 * @param status how far it has come
 * @param pilot the pilot that carries it out, or null
 */
public record ActionProposal(
        ActionProposalId id,
        String title,
        ActionAudience audience,
        @Nullable String description,
        List<ChainLevel> chainLevels,
        @Nullable ActorId responsible,
        @Nullable LocalDate horizon,
        List<NeedId> needs,
        List<GoalId> goals,
        @Nullable Rating effort,
        @Nullable Rating effect,
        ActionStatus status,
        @Nullable PilotId pilot) {
    public ActionProposal {
        chainLevels = List.copyOf(chainLevels);
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
        Invariants.of("proposal for action")
                .text("title", title)
                .optionalText("description", description)
                .unique("repeated-value", "chainLevels", "", chainLevels, value -> value)
                .enforce();
    }

    /** A proposal for action with what it must have; the rest is set on the builder. */
    public static Builder builder(ActionProposalId id, String title, ActionAudience audience, ActionStatus status) {
        return new Builder(id, title, audience, status);
    }

    /** Whether it is of use to an audience: to that one, or to both. */
    public boolean serves(ActionAudience group) {
        return audience == ActionAudience.BOTH || audience == group;
    }

    /** Whether it was turned down. */
    public boolean isRejected() {
        return status == ActionStatus.REJECTED;
    }

    /** Whether there is still something to decide or to do. */
    public boolean isOpen() {
        return status != ActionStatus.DONE && status != ActionStatus.REJECTED;
    }

    /** Makes a proposal for action; not thread-safe. */
    public static final class Builder {
        private final ActionProposalId id;
        private final String title;
        private final ActionAudience audience;
        private final ActionStatus status;
        private @Nullable String description;
        private List<ChainLevel> chainLevels = List.of();
        private @Nullable ActorId responsible;
        private @Nullable LocalDate horizon;
        private List<NeedId> needs = List.of();
        private List<GoalId> goals = List.of();
        private @Nullable Rating effort;
        private @Nullable Rating effect;
        private @Nullable PilotId pilot;

        private Builder(ActionProposalId id, String title, ActionAudience audience, ActionStatus status) {
            this.id = id;
            this.title = title;
            this.audience = audience;
            this.status = status;
        }

        public Builder description(@Nullable String value) {
            description = value;
            return this;
        }

        public Builder chainLevels(List<ChainLevel> values) {
            chainLevels = values;
            return this;
        }

        public Builder responsible(@Nullable ActorId value) {
            responsible = value;
            return this;
        }

        public Builder horizon(@Nullable LocalDate value) {
            horizon = value;
            return this;
        }

        public Builder needs(List<NeedId> values) {
            needs = values;
            return this;
        }

        public Builder goals(List<GoalId> values) {
            goals = values;
            return this;
        }

        public Builder effort(@Nullable Rating value) {
            effort = value;
            return this;
        }

        public Builder effect(@Nullable Rating value) {
            effect = value;
            return this;
        }

        public Builder pilot(@Nullable PilotId value) {
            pilot = value;
            return this;
        }

        /**
         * The proposal for action.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public ActionProposal build() {
            return new ActionProposal(
                    id,
                    title,
                    audience,
                    description,
                    chainLevels,
                    responsible,
                    horizon,
                    needs,
                    goals,
                    effort,
                    effect,
                    status,
                    pilot);
        }
    }
}
