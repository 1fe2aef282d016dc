package no.grobunn.core.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of actors, held or planned. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param kind what it was called for
 * @param date the day
 * @param start when it begins, or null
 * @param end when it ends, or null; not before {@code start}
 * @param place where, or null
 * @param hosts who holds it
 * @param purpose what for, or null
 * @param invited who was asked to come
 * @param attended who came
 * @param agenda what was on the agenda
 * @param decisions what was decided
 * @param inputs what was said
 * @param followUps what shall be done afterwards
 */
public record Meeting(
        MeetingId id,
        String title,
        MeetingKind kind,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        List<MeetingHost> hosts,
        @Nullable String purpose,
        List<ActorId> invited,
        List<ActorId> attended,
        List<String> agenda,
        List<String> decisions,
        List<MeetingInput> inputs,
        List<FollowUp> followUps) {
    public Meeting {
        hosts = List.copyOf(hosts);
        invited = List.copyOf(invited);
        attended = List.copyOf(attended);
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        inputs = List.copyOf(inputs);
        followUps = List.copyOf(followUps);
        Invariants check = Invariants.of("meeting")
                .text("title", title)
                .optionalText("place", place)
                .optionalText("purpose", purpose)
                .texts("agenda", agenda)
                .texts("decisions", decisions);
        if (start != null && end != null) {
            check.require(!end.isBefore(start), "end-before-start", List.of("end", "start"), end, start);
        }
        check.enforce();
    }

    /** A meeting with what it must have; the rest is set on the builder. */
    public static Builder builder(MeetingId id, String title, MeetingKind kind, LocalDate date) {
        return new Builder(id, title, kind, date);
    }

    /** What is still to be done. */
    public List<FollowUp> openFollowUps() {
        return followUps.stream().filter(followUp -> !followUp.done()).toList();
    }

    /** Who was there: those who came and, where somebody came, those who held it; each once. */
    public List<ActorId> present() {
        return attended.isEmpty()
                ? List.of()
                : Stream.concat(attended.stream(), hosts.stream().map(MeetingHost::actor))
                        .distinct()
                        .toList();
    }

    /** Those who were asked and did not come, in the order they were asked. */
    public List<ActorId> absent() {
        return invited.stream().filter(actor -> !attended.contains(actor)).toList();
    }

    /** Makes a meeting; not thread-safe. */
    public static final class Builder {
        private final MeetingId id;
        private final String title;
        private final MeetingKind kind;
        private final LocalDate date;
        private @Nullable LocalTime start;
        private @Nullable LocalTime end;
        private @Nullable String place;
        private List<MeetingHost> hosts = List.of();
        private @Nullable String purpose;
        private List<ActorId> invited = List.of();
        private List<ActorId> attended = List.of();
        private List<String> agenda = List.of();
        private List<String> decisions = List.of();
        private List<MeetingInput> inputs = List.of();
        private List<FollowUp> followUps = List.of();

        private Builder(MeetingId id, String title, MeetingKind kind, LocalDate date) {
            this.id = id;
            this.title = title;
            this.kind = kind;
            this.date = date;
        }

        public Builder start(@Nullable LocalTime value) {
            start = value;
            return this;
        }

        public Builder end(@Nullable LocalTime value) {
            end = value;
            return this;
        }

        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        public Builder hosts(List<MeetingHost> values) {
            hosts = values;
            return this;
        }

        public Builder purpose(@Nullable String value) {
            purpose = value;
            return this;
        }

        public Builder invited(List<ActorId> values) {
            invited = values;
            return this;
        }

        public Builder attended(List<ActorId> values) {
            attended = values;
            return this;
        }

        public Builder agenda(List<String> values) {
            agenda = values;
            return this;
        }

        public Builder decisions(List<String> values) {
            decisions = values;
            return this;
        }

        public Builder inputs(List<MeetingInput> values) {
            inputs = values;
            return this;
        }

        public Builder followUps(List<FollowUp> values) {
            followUps = values;
            return this;
        }

        /**
         * The meeting.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Meeting build() {
            return new Meeting(
                    id, title, kind, date, start, end, place, hosts, purpose, invited, attended, agenda, decisions,
                    inputs, followUps);
        }
    }
}
