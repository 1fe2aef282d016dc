package no.grobunn.core.need;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.NkrLevel;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.meeting.MeetingId;
import no.grobunn.core.quantity.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the region lacks. Immutable.
 *
 * @param id its identifier
 * @param statement what is needed
 * @param raisedBy who said so
 * @param meeting where it was said, or null
 * @param chainLevels the levels of the competence chain it is felt on
 * @param nkrLevels the levels of qualification it asks for
 * @param circularStrategies the strategies it is about
 * @param priority how urgent it is
 * @param setAside why the project leaves it alone, or null if it does not
 */
public record Need(
        NeedId id,
        String statement,
        List<ActorId> raisedBy,
        @Nullable MeetingId meeting,
        List<ChainLevel> chainLevels,
        List<NkrLevel> nkrLevels,
        List<CircularStrategy> circularStrategies,
        Priority priority,
        @Nullable String setAside) {
    public Need {
        raisedBy = List.copyOf(raisedBy);
        chainLevels = List.copyOf(chainLevels);
        nkrLevels = List.copyOf(nkrLevels);
        circularStrategies = List.copyOf(circularStrategies);
        Invariants.of("need")
                .text("statement", statement)
                .optionalText("setAside", setAside)
                .unique("repeated-value", "chainLevels", "", chainLevels, value -> value)
                .unique("repeated-value", "nkrLevels", "", nkrLevels, value -> value)
                .unique("repeated-value", "circularStrategies", "", circularStrategies, value -> value)
                .enforce();
    }

    /** A need with what it must have; the rest is set on the builder. */
    public static Builder builder(NeedId id, String statement, Priority priority) {
        return new Builder(id, statement, priority);
    }

    /** Whether the project leaves it alone, for a reason. */
    public boolean isSetAside() {
        return setAside != null;
    }

    /** Whether it must be met first: its priority is highest and it was not set aside. */
    public boolean isPressing() {
        return priority.value() == Priority.HIGHEST && !isSetAside();
    }

    /** The same need, set aside for this reason; null if it is not. */
    public Need withSetAside(@Nullable String reason) {
        return new Need(id, statement, raisedBy, meeting, chainLevels, nkrLevels, circularStrategies, priority, reason);
    }

    /** Makes a need; not thread-safe. */
    public static final class Builder {
        private final NeedId id;
        private final String statement;
        private final Priority priority;
        private List<ActorId> raisedBy = List.of();
        private @Nullable MeetingId meeting;
        private List<ChainLevel> chainLevels = List.of();
        private List<NkrLevel> nkrLevels = List.of();
        private List<CircularStrategy> circularStrategies = List.of();
        private @Nullable String setAside;

        private Builder(NeedId id, String statement, Priority priority) {
            this.id = id;
            this.statement = statement;
            this.priority = priority;
        }

        public Builder raisedBy(List<ActorId> values) {
            raisedBy = values;
            return this;
        }

        public Builder meeting(@Nullable MeetingId value) {
            meeting = value;
            return this;
        }

        public Builder chainLevels(List<ChainLevel> values) {
            chainLevels = values;
            return this;
        }

        public Builder nkrLevels(List<NkrLevel> values) {
            nkrLevels = values;
            return this;
        }

        public Builder circularStrategies(List<CircularStrategy> values) {
            circularStrategies = values;
            return this;
        }

        public Builder setAside(@Nullable String value) {
            setAside = value;
            return this;
        }

        /**
         * The need.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Need build() {
            return new Need(
                    id, statement, raisedBy, meeting, chainLevels, nkrLevels, circularStrategies, priority, setAside);
        }
    }
}
