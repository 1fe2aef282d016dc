package no.grobunn.core.publication.proposal;

import java.util.List;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;

/** What comes of it: the effects aimed at, who else learns of it, and what lives on afterwards. */
final class EffectsChapter {
    private EffectsChapter() {}

    static void write(Composition c) {
        PilotSketch pilot = c.pilotEdition().pilot();
        List<String> effects = pilot.goals().stream()
                .map(c.pilotEdition().dossier()::goal)
                .filter(goal -> goal.level() == GoalLevel.OUTCOME || goal.level() == GoalLevel.SOCIETAL)
                .map(Goal::statement)
                .toList();
        c.chapter("effects");
        c.section("effects.section");
        c.list(effects);
        c.section("effects.dissemination");
        c.proseOrUnwritten(pilot.dissemination(), "dissemination");
        c.section("effects.continuation");
        c.proseOrUnwritten(pilot.continuation(), "continuation");
    }
}
