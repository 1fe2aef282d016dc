package no.grobunn.acceptance.architecture.seeded.core.pilot;

import java.util.List;
import no.grobunn.acceptance.architecture.Breaks;
import no.grobunn.core.actor.Actor;

/** A pilot that carries its partners about instead of naming them. */
@Breaks("entities-point-by-id")
public record HoldsAnActor(List<Actor> partners) {}
