package no.grobunn.core.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.PilotSketch;
import org.jspecify.annotations.Nullable;

/**
 * What is judged: a dossier with one of its pilots, by a funder's profile, on a day; with what several rules reckon, reckoned once. Made for one check; not
 * thread-safe.
 */
public final class ReadinessCase {
    private final Dossier dossier;
    private final @Nullable PilotSketch pilot;
    private final FunderProfile profile;
    private final LocalDate date;
    private @Nullable Budget budget;

    /**
     * A case.
     *
     * @param pilot one of the dossier's pilots, or null if none is judged
     * @param date the day of submission that everything is judged for
     */
    public ReadinessCase(Dossier dossier, @Nullable PilotSketch pilot, FunderProfile profile, LocalDate date) {
        this.dossier = dossier;
        this.pilot = pilot;
        this.profile = profile;
        this.date = date;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** The pilot that is judged, if one is. */
    public Optional<PilotSketch> pilot() {
        return Optional.ofNullable(pilot);
    }

    public FunderProfile profile() {
        return profile;
    }

    /** The day of submission that everything is judged for. */
    public LocalDate date() {
        return date;
    }

    /** A figure of the profile that holds on the day; empty where the profile is silent. */
    public <V> Optional<Sourced<V>> demand(Function<FunderProfile, ? extends @Nullable Sourced<V>> which) {
        return profile.figure(which, date);
    }

    /** The name of an actor. */
    public String name(ActorId actor) {
        return dossier.findActor(actor).map(Actor::name).orElse(actor.value());
    }

    /** The goals that the pilot serves, each once, in its order; none without a pilot. */
    public List<Goal> goals() {
        return pilot == null
                ? List.of()
                : pilot.goals().stream().distinct().map(dossier::goal).toList();
    }

    /**
     * The pilot's cost and funding reckoned up.
     *
     * @throws IllegalStateException without a pilot
     */
    public Budget budget() {
        if (budget == null) {
            budget = required().budget();
        }
        return budget;
    }

    private PilotSketch required() {
        if (pilot == null) {
            throw new IllegalStateException("No pilot is judged");
        }
        return pilot;
    }
}
