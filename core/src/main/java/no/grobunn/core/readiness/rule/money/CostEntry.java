package no.grobunn.core.readiness.rule.money;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.SubjectPath;

/** A cost line with its place and what messages call it. Immutable. */
record CostEntry(CostLine line, SubjectPath place, ReadinessCase subject) {
    /** A pilot's cost lines, in their order. */
    static Stream<CostEntry> of(PilotSketch pilot, ReadinessCase subject) {
        return IntStream.range(0, pilot.costs().size()).mapToObj(index -> {
            CostLine line = pilot.costs().get(index);
            return new CostEntry(line, SubjectPath.of(pilot).at("costs", line.id(), index), subject);
        });
    }

    /** An objection to the line; the message begins with what it is for, who has it and the year. */
    Objection objection(String words, Object... more) {
        return about(place, words, more);
    }

    /** An objection to a field of the line; the message begins with what the line is for, who has it and the year. */
    Objection objectionTo(String field, String words, Object... more) {
        return about(place.at(field), words, more);
    }

    private Objection about(SubjectPath where, String words, Object... more) {
        Object what = line.purpose() == null ? line.type() : line.purpose();
        Stream<Object> known = Stream.of(what, subject.name(line.actor()), Integer.toString(line.year()));
        return Objection.of(words, where, Stream.concat(known, Stream.of(more)).toArray());
    }
}
