package no.grobunn.core.publication;

import java.util.List;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.PilotSketch;
import org.jspecify.annotations.Nullable;

/** What comes of it: the effects aimed at, who else learns of it, and what lives on afterwards. */
final class EffectsChapter {
    private EffectsChapter() {}

    static void write(Composition c) {
        PilotSketch pilot = c.edition().pilot();
        List<String> effects = pilot.goals().stream()
                .map(c.edition().dossier()::goal)
                .filter(goal -> goal.level() == GoalLevel.OUTCOME || goal.level() == GoalLevel.SOCIETAL)
                .map(Goal::statement)
                .toList();
        boolean empty = effects.isEmpty() && pilot.dissemination() == null && pilot.continuation() == null;
        if (empty && !c.edition().isDraft()) {
            return;
        }
        c.chapter("effects");
        if (!effects.isEmpty()) {
            c.section("effects.section");
            c.list(effects);
        }
        write(c, "effects.dissemination", pilot.dissemination(), "dissemination");
        write(c, "effects.continuation", pilot.continuation(), "continuation");
    }

    private static void write(Composition c, String section, @Nullable String text, String unwritten) {
        if (text != null || c.edition().isDraft()) {
            c.section(section);
            c.proseOrUnwritten(text, unwritten);
        }
    }
}
