package no.grobunn.core.publication.actionplan;

import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Document.Properties;
import no.grobunn.core.figure.EffortEffectFigure;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.chapter.ActionTable;
import no.grobunn.core.publication.chapter.ProposedActions;
import no.grobunn.core.publication.chapter.RejectedActions;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;
import no.grobunn.core.publication.edition.Edition;

/**
 * The action plan: what a pre-project proposes for businesses of today and for coming generations, who would do it, by when, and which need it answers.
 * What was turned down, and why a need was set aside, stand in editions for the project and its resource group only. Stateless and thread-safe.
 */
public final class ActionPlan {
    private ActionPlan() {}

    /** The document that an edition makes. */
    public static Document compose(Edition edition) {
        Composition c = new Composition(edition);
        Wording words = new Wording(c, "action-plan");
        ProposedActions actions = new ProposedActions(c);
        new ActionSummary(words, actions).write();
        ActionTable.write(c, actions);
        c.part(words.text("effort"));
        c.figureAndTable(EffortEffectFigure.ofActions(actions.standing(), c.figures()));
        for (ActionAudience audience : ActionAudience.values()) {
            ActionsChapter.write(words, audience, actions.meantFor(audience));
        }
        NeedsChapter.write(words, actions);
        c.part(RejectedActions.title(c));
        RejectedActions.write(c, actions);
        return c.document(properties(words), null);
    }

    private static Properties properties(Wording words) {
        Composition c = words.composition();
        Project project = c.dossier().project();
        return new Properties(
                project.title(),
                words.text("type"),
                words.text("description", c.theProject(), project.title()),
                c.actor(project.owner()),
                c.language(),
                null,
                c.edition().date(),
                null);
    }
}
