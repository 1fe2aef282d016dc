package no.grobunn.core.publication.finalreport;

import no.grobunn.core.figure.EffortEffectFigure;
import no.grobunn.core.publication.chapter.ActionTable;
import no.grobunn.core.publication.chapter.ProposedActions;
import no.grobunn.core.publication.chapter.RejectedActions;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;

/** What the project proposes to do, for existing businesses and for coming generations. */
final class ActionsChapter {
    private ActionsChapter() {}

    static void write(Wording words) {
        Composition c = words.composition();
        ProposedActions actions = new ProposedActions(c);
        c.chapterNamed(words.text("actions"));
        if (actions.standing().isEmpty()) {
            c.body(words.text("actions.none"));
        }
        ActionTable.writeForWhom(c, actions);
        c.sectionNamed(words.text("actions.effort"));
        c.figureAndTable(EffortEffectFigure.ofActions(actions.standing(), c.figures()));
        c.sectionNamed(RejectedActions.title(c));
        RejectedActions.write(c, actions);
    }
}
