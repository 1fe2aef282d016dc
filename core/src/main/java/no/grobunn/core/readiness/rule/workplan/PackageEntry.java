package no.grobunn.core.readiness.rule.workplan;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.readiness.SubjectPath;

/** A work package with its place. Immutable. */
record PackageEntry(WorkPackage work, SubjectPath place) {
    /** A pilot's work packages, in their order. */
    static Stream<PackageEntry> of(PilotSketch pilot) {
        return IntStream.range(0, pilot.workPackages().size())
                .mapToObj(index -> new PackageEntry(
                        pilot.workPackages().get(index), SubjectPath.of(pilot).at("workPackages", index)));
    }
}
