package no.grobunn.core.readiness.rule.aid;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PriorAid;
import no.grobunn.core.pilot.StateAid;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.SubjectPath;

/** What a pilot says of one undertaking's aid, with its place. Immutable. */
record AidEntry(StateAid aid, SubjectPath place) {
    /** A pilot's entries, in their order. */
    static Stream<AidEntry> of(PilotSketch pilot) {
        return IntStream.range(0, pilot.stateAid().size())
                .mapToObj(index -> new AidEntry(
                        pilot.stateAid().get(index), SubjectPath.of(pilot).at("stateAid", index)));
    }

    /** This entry with the earlier aid of another one of the same undertaking; a stated intensity is the higher of both. */
    AidEntry with(AidEntry other) {
        List<PriorAid> earlier = Stream.concat(aid.priorAid().stream(), other.aid.priorAid().stream())
                .toList();
        Percentage intensity = Stream.of(aid, other.aid)
                .map(StateAid::intensity)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new AidEntry(new StateAid(aid.undertaking(), aid.basis(), aid.article(), intensity, earlier), place);
    }
}
