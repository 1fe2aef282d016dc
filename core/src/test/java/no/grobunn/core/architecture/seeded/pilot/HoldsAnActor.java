package no.grobunn.core.architecture.seeded.pilot;

import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.architecture.Breaks;

/** A pilot that carries its partners about instead of naming them. */
@Breaks("entities-point-by-id")
public record HoldsAnActor(List<Actor> partners) {}
