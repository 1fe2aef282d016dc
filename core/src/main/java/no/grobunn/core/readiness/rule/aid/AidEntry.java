package no.grobunn.core.readiness.rule.aid;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.StateAid;
import no.grobunn.core.readiness.SubjectPath;

/** What a pilot says of one undertaking's aid, with its place. Immutable. */
record AidEntry(StateAid aid, SubjectPath place) {
    /** A pilot's entries, in their order. */
    static Stream<AidEntry> of(PilotSketch pilot) {
        return IntStream.range(0, pilot.stateAid().size())
                .mapToObj(index -> new AidEntry(
                        pilot.stateAid().get(index), SubjectPath.of(pilot).at("stateAid", index)));
    }
}
