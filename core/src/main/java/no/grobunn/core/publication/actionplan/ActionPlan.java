package no.grobunn.core.publication.actionplan;

import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Document.Properties;
import no.grobunn.core.figure.EffortEffectFigure;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.Edition;

/**
 * The action plan: what a pre-project proposes for businesses of today and for coming generations, who would do it, by when, and which need it answers.
 * What was turned down and which needs nobody answers stand in editions for the project and its resource group only. Stateless and thread-safe.
 */
public final class ActionPlan {
    private ActionPlan() {}

    /** The document that an edition makes. */
    public static Document compose(Edition edition) {
        Composition c = new Composition(edition);
        ProposedActions actions = new ProposedActions(c);
        new ActionSummary(actions).write();
        TimetableChapter.write(actions);
        c.part(actions.text("effort"));
        c.figureAndTable(EffortEffectFigure.ofActions(actions.standing(), c.figures()));
        for (ActionAudience audience : ActionAudience.values()) {
            ActionsChapter.write(actions, audience);
        }
        NeedsChapter.write(actions);
        RejectedChapter.write(actions);
        return c.document(properties(actions), null);
    }

    private static Properties properties(ProposedActions actions) {
        Composition c = actions.composition();
        String title = c.dossier().project().title();
        return new Properties(
                title,
                actions.text("type"),
                actions.text("description", title),
                c.actor(c.dossier().project().owner()),
                c.language(),
                null,
                c.edition().date(),
                null);
    }
}
