package no.grobunn.core.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.need.NeedId;
import org.jspecify.annotations.Nullable;

/**
 * What a pre-project and its pilots want to reach. Immutable.
 *
 * @param id its identifier
 * @param statement what shall be reached
 * @param level how far it reaches
 * @param primary whether it is the primary objective (hovedmål); the others are secondary (delmål)
 * @param parent the goal it contributes to, or null; that goals form a forest is for the dossier to see
 * @param owner who answers for it, or null
 * @param due when it shall be reached, or null
 * @param needs the needs it meets
 * @param sdgs the United Nations' goals it serves
 * @param circularStrategies the strategies it follows
 * @param acceptedBy who accepts it
 * @param indicators what tells whether it is reached
 * @param revisions how it was sharpened
 */
public record Goal(
        GoalId id,
        String statement,
        GoalLevel level,
        boolean primary,
        @Nullable GoalId parent,
        @Nullable ActorId owner,
        @Nullable LocalDate due,
        List<NeedId> needs,
        List<Sdg> sdgs,
        List<CircularStrategy> circularStrategies,
        List<ActorId> acceptedBy,
        List<Indicator> indicators,
        List<GoalRevision> revisions) {
    public Goal {
        needs = List.copyOf(needs);
        sdgs = List.copyOf(sdgs);
        circularStrategies = List.copyOf(circularStrategies);
        acceptedBy = List.copyOf(acceptedBy);
        indicators = List.copyOf(indicators);
        revisions = List.copyOf(revisions);
        Invariants.of("goal")
                .text("statement", statement)
                .unique("repeated-value", "sdgs", "", sdgs, value -> value)
                .unique("repeated-value", "circularStrategies", "", circularStrategies, value -> value)
                .enforce();
    }

    /** A goal with what it must have; the rest is set on the builder. */
    public static Builder builder(GoalId id, String statement, GoalLevel level) {
        return new Builder(id, statement, level);
    }

    /** Whether it contributes to no other goal. */
    public boolean isRoot() {
        return parent == null;
    }

    /** The last time it was sharpened, by date. */
    public Optional<GoalRevision> latestRevision() {
        return revisions.stream().max(Comparator.comparing(GoalRevision::date));
    }

    /** Makes a goal; not thread-safe. */
    public static final class Builder {
        private final GoalId id;
        private final String statement;
        private final GoalLevel level;
        private boolean primary;
        private @Nullable GoalId parent;
        private @Nullable ActorId owner;
        private @Nullable LocalDate due;
        private List<NeedId> needs = List.of();
        private List<Sdg> sdgs = List.of();
        private List<CircularStrategy> circularStrategies = List.of();
        private List<ActorId> acceptedBy = List.of();
        private List<Indicator> indicators = List.of();
        private List<GoalRevision> revisions = List.of();

        private Builder(GoalId id, String statement, GoalLevel level) {
            this.id = id;
            this.statement = statement;
            this.level = level;
        }

        public Builder primary(boolean value) {
            primary = value;
            return this;
        }

        public Builder parent(@Nullable GoalId value) {
            parent = value;
            return this;
        }

        public Builder owner(@Nullable ActorId value) {
            owner = value;
            return this;
        }

        public Builder due(@Nullable LocalDate value) {
            due = value;
            return this;
        }

        public Builder needs(List<NeedId> values) {
            needs = values;
            return this;
        }

        public Builder sdgs(List<Sdg> values) {
            sdgs = values;
            return this;
        }

        public Builder circularStrategies(List<CircularStrategy> values) {
            circularStrategies = values;
            return this;
        }

        public Builder acceptedBy(List<ActorId> values) {
            acceptedBy = values;
            return this;
        }

        public Builder indicators(List<Indicator> values) {
            indicators = values;
            return this;
        }

        public Builder revisions(List<GoalRevision> values) {
            revisions = values;
            return this;
        }

        /**
         * The goal.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Goal build() {
            return new Goal(
                    id,
                    statement,
                    level,
                    primary,
                    parent,
                    owner,
                    due,
                    needs,
                    sdgs,
                    circularStrategies,
                    acceptedBy,
                    indicators,
                    revisions);
        }
    }
}
