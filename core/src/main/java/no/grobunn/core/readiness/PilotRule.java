package no.grobunn.core.readiness;

import no.grobunn.core.pilot.PilotSketch;

/** A rule about a pilot, which has nothing to say of a dossier that has none. */
public interface PilotRule extends ReadinessRule {
    /** Judges the case's pilot. */
    Judgement judge(PilotSketch pilot, ReadinessCase subject);

    @Override
    default Judgement judge(ReadinessCase subject) {
        return subject.pilot()
                .map(pilot -> judge(pilot, subject))
                .orElseGet(() -> Judgement.notApplicable(Inapplicable.NO_PILOT));
    }
}
