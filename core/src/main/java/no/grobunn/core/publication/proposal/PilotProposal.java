package no.grobunn.core.publication.proposal;

import java.util.List;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Document;
import no.grobunn.core.publication.chapter.ActorDirectory;
import no.grobunn.core.publication.chapter.ActorsChapter;
import no.grobunn.core.publication.chapter.BackgroundChapter;
import no.grobunn.core.publication.chapter.GoalsChapter;
import no.grobunn.core.publication.chapter.InitiativeSources;
import no.grobunn.core.publication.chapter.InitiativesChapter;
import no.grobunn.core.publication.chapter.RelationshipDirectory;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.readiness.ReadinessResult;
import org.jspecify.annotations.Nullable;

/**
 * The pilot proposal: what a funder reads before deciding. Its chapters, in order, are the outline of the document. Stateless and thread-safe.
 *
 * <p>What a section has no content for is left out; in a draft it says in one line that it is not yet written.
 */
public final class PilotProposal {
    private PilotProposal() {}

    /** The document that an edition makes, without the findings of a check. */
    public static Document compose(PilotEdition edition) {
        return compose(edition, null);
    }

    /**
     * The document that an edition makes.
     *
     * @param findings what a check of the pilot came to, told in an appendix of an internal draft and nowhere else; or null
     */
    public static Document compose(PilotEdition edition, @Nullable ReadinessResult findings) {
        Composition c = new Composition(edition);
        ProposalSummary.write(c);
        c.add(new Contents(c.text("contents")));
        List.<Chapter>of(
                        BackgroundChapter::write,
                        InitiativesChapter::write,
                        ActorsChapter::write,
                        GoalsChapter::write,
                        ApproachChapter::write,
                        OrganisationChapter::write,
                        BudgetChapter::write,
                        FundingChapter::write,
                        RiskChapter::write,
                        EffectsChapter::write,
                        StateAidChapter::write,
                        TraceabilityChapter::write,
                        ActorDirectory::write,
                        RelationshipDirectory::write,
                        InitiativeSources::write)
                .forEach(chapter -> chapter.write(c));
        if (findings != null && edition.isDraft() && edition.audience() == Audience.INTERNAL) {
            FindingsAppendix.write(c, findings);
        }
        return c.document(properties(c), ProposalCover.of(c));
    }

    /** A part of the document that writes itself at the end of what stands already. */
    @FunctionalInterface
    private interface Chapter {
        void write(Composition c);
    }

    private static Document.Properties properties(Composition c) {
        PilotEdition edition = c.pilotEdition();
        return new Document.Properties(
                edition.pilot().title(),
                c.text("type"),
                c.text("description", edition.dossier().project().title(), c.theProject()),
                c.actor(edition.dossier().project().owner()),
                edition.language(),
                edition.pilot().version(),
                edition.date(),
                draft(c));
    }

    private static Document.@Nullable DraftMark draft(Composition c) {
        return c.pilotEdition().isDraft()
                ? new Document.DraftMark(
                        c.text("draft"),
                        c.text("draft.note", c.pilotEdition().pilot().version()))
                : null;
    }
}
