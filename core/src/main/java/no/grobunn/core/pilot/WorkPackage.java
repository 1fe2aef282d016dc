package no.grobunn.core.pilot;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pilot's work that one actor answers for. Immutable.
 *
 * @param number its number within the pilot
 * @param title what it is called
 * @param kind what kind of work it holds, or null
 * @param responsible who answers for it
 * @param participants who else works in it
 * @param objectives what it shall reach, or null
 * @param goals the goals it serves
 * @param tasks what is done in it
 * @param period when
 * @param personMonths the work in it, in person-months, or null
 * @param deliverables what it hands over
 * @param milestones the states it reaches
 */
public record WorkPackage(
        PackageNumber number,
        String title,
        @Nullable WorkPackageKind kind,
        ActorId responsible,
        List<ActorId> participants,
        @Nullable String objectives,
        List<GoalId> goals,
        List<String> tasks,
        Period period,
        @Nullable Quantity personMonths,
        List<Deliverable> deliverables,
        List<Milestone> milestones) {
    public WorkPackage {
        participants = List.copyOf(participants);
        goals = List.copyOf(goals);
        tasks = List.copyOf(tasks);
        deliverables = List.copyOf(deliverables);
        milestones = List.copyOf(milestones);
        Invariants.of("work package")
                .text("title", title)
                .optionalText("objectives", objectives)
                .texts("tasks", tasks)
                .enforce();
    }

    /** A work package with what it must have; the rest is set on the builder. */
    public static Builder builder(PackageNumber number, String title, ActorId responsible, Period period) {
        return new Builder(number, title, responsible, period);
    }

    /** This work package without some of those that take part in it; who answers for it stays. */
    WorkPackage withoutParticipants(Set<ActorId> left) {
        return new WorkPackage(
                number,
                title,
                kind,
                responsible,
                participants.stream().filter(actor -> !left.contains(actor)).toList(),
                objectives,
                goals,
                tasks,
                period,
                personMonths,
                deliverables,
                milestones);
    }

    /** Who works in it: the responsible first, then the participants, each once. */
    public List<ActorId> actors() {
        return Stream.concat(Stream.of(responsible), participants.stream())
                .distinct()
                .toList();
    }

    /** Makes a work package; not thread-safe. */
    public static final class Builder {
        private final PackageNumber number;
        private final String title;
        private final ActorId responsible;
        private final Period period;
        private @Nullable WorkPackageKind kind;
        private List<ActorId> participants = List.of();
        private @Nullable String objectives;
        private List<GoalId> goals = List.of();
        private List<String> tasks = List.of();
        private @Nullable Quantity personMonths;
        private List<Deliverable> deliverables = List.of();
        private List<Milestone> milestones = List.of();

        private Builder(PackageNumber number, String title, ActorId responsible, Period period) {
            this.number = number;
            this.title = title;
            this.responsible = responsible;
            this.period = period;
        }

        public Builder kind(@Nullable WorkPackageKind value) {
            kind = value;
            return this;
        }

        public Builder participants(List<ActorId> values) {
            participants = values;
            return this;
        }

        public Builder objectives(@Nullable String value) {
            objectives = value;
            return this;
        }

        public Builder goals(List<GoalId> values) {
            goals = values;
            return this;
        }

        public Builder tasks(List<String> values) {
            tasks = values;
            return this;
        }

        public Builder personMonths(@Nullable Quantity value) {
            personMonths = value;
            return this;
        }

        public Builder deliverables(List<Deliverable> values) {
            deliverables = values;
            return this;
        }

        public Builder milestones(List<Milestone> values) {
            milestones = values;
            return this;
        }

        /**
         * The work package.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public WorkPackage build() {
            return new WorkPackage(
                    number,
                    title,
                    kind,
                    responsible,
                    participants,
                    objectives,
                    goals,
                    tasks,
                    period,
                    personMonths,
                    deliverables,
                    milestones);
        }
    }
}
