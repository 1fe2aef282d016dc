package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.chapter.ChainRings;
import no.grobunn.core.publication.chapter.FollowUpTable;
import no.grobunn.core.publication.chapter.GatheredNeeds;
import no.grobunn.core.publication.chapter.InitiativeSources;
import no.grobunn.core.publication.chapter.InitiativesChapter;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The final report: what a pre-project was asked to do, what it did, and what comes of it. Its chapters, in order, are the outline of the document. Stateless and
 * thread-safe.
 *
 * <p>What a reader would miss and nobody wrote down is told in one line; what else is missing is left out.
 */
public final class FinalReport {
    private FinalReport() {}

    /**
     * The document that an edition makes.
     *
     * @param pilot the pilot that came of it, told in brief, or null
     */
    public static Document compose(Edition edition, @Nullable PilotSketch pilot) {
        Composition c = new Composition(edition);
        Words words = new Words(c);
        ReportSummary.write(c, pilot);
        c.add(new Contents(c.text("contents")));
        TaskChapter.write(c);
        AccountsChapter.write(c);
        MeetingsChapter.write(c);
        c.chapterNamed(words.text("initiatives"));
        if (c.dossier().initiatives().isEmpty()) {
            c.body(words.text("initiatives.none"));
        }
        InitiativesChapter.survey(c, pilot);
        ActorsThenAndNow.write(c);
        c.chapterNamed(words.text("needs"));
        if (c.dossier().needs().isEmpty()) {
            c.body(words.text("needs.none"));
        }
        GatheredNeeds.write(c);
        SharpenedGoals.write(c);
        if (pilot != null) {
            PilotInBrief.write(c, pilot);
        }
        ProposedActions.write(c);
        c.chapterNamed(words.text("follow-ups"));
        if (c.dossier().meetings().stream()
                .allMatch(meeting -> meeting.followUps().isEmpty())) {
            c.body(words.text("follow-ups.none"));
        }
        FollowUpTable.ofAll(c);
        InitiativeSources.write(c);
        return c.document(properties(c, words), cover(c, words));
    }

    private static Document.Properties properties(Composition c, Words words) {
        Project project = c.dossier().project();
        return new Document.Properties(
                project.title(),
                words.text("type"),
                words.text("description", project.title()),
                c.actor(project.owner()),
                c.language(),
                null,
                c.edition().date(),
                null);
    }

    private static Cover cover(Composition c, Words words) {
        Project project = c.dossier().project();
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact(c.text("cover.owner"), c.actor(project.owner())));
        if (project.commissioner() != null) {
            facts.add(new Cover.Fact(words.text("cover.commissioner"), c.actor(project.commissioner())));
        }
        if (!project.recipients().isEmpty()) {
            facts.add(new Cover.Fact(c.text("cover.recipient"), c.actors(project.recipients())));
        }
        facts.add(new Cover.Fact(c.text("cover.period"), c.formats().months(project.period())));
        facts.add(new Cover.Fact(
                c.text("cover.date"), c.formats().longDate(c.edition().date())));
        return ChainRings.cover(
                c, words.text("cover.subtitle." + project.phase().code()), facts);
    }
}
