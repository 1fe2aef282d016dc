package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.chapter.ActorDirectory;
import no.grobunn.core.publication.chapter.ChainRings;
import no.grobunn.core.publication.chapter.FollowUpTable;
import no.grobunn.core.publication.chapter.GatheredNeeds;
import no.grobunn.core.publication.chapter.InitiativeSources;
import no.grobunn.core.publication.chapter.InitiativesChapter;
import no.grobunn.core.publication.chapter.RelationshipDirectory;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;
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
        Wording words = new Wording(c, "final-report");
        ReportSummary.write(words, pilot);
        c.add(new Contents(c.text("contents")));
        TaskChapter.write(words);
        AccountsChapter.write(words);
        MeetingsChapter.write(words);
        initiatives(words, pilot);
        ActorsThenAndNow.write(words);
        needs(words);
        SharpenedGoals.write(words);
        if (pilot != null) {
            PilotInBrief.write(words, pilot);
        }
        ActionsChapter.write(words);
        followUps(words);
        ActorDirectory.write(c);
        RelationshipDirectory.write(c);
        InitiativeSources.write(c);
        return c.document(properties(words), cover(words));
    }

    private static void initiatives(Wording words, @Nullable PilotSketch pilot) {
        Composition c = words.composition();
        boolean none = c.dossier().initiatives().isEmpty();
        c.chapterNamed(words.text("initiatives"));
        c.body(words.text(none ? "initiatives.none" : "initiatives.lead"));
        InitiativesChapter.survey(c, pilot);
    }

    private static void needs(Wording words) {
        Composition c = words.composition();
        Dossier dossier = c.dossier();
        boolean none = dossier.needs().isEmpty()
                && dossier.opportunities().isEmpty()
                && dossier.ambitions().isEmpty();
        c.chapterNamed(words.text("needs"));
        c.body(words.text(none ? "needs.none" : "needs.lead"));
        GatheredNeeds.write(c);
    }

    private static void followUps(Wording words) {
        Composition c = words.composition();
        c.chapterNamed(words.text("follow-ups"));
        if (c.dossier().meetings().stream()
                .allMatch(meeting -> meeting.followUps().isEmpty())) {
            c.body(words.text("follow-ups.none"));
        }
        FollowUpTable.ofAll(c);
    }

    private static Document.Properties properties(Wording words) {
        Composition c = words.composition();
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

    private static Cover cover(Wording words) {
        Composition c = words.composition();
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
        if (ReportSummary.isRunning(c)) {
            facts.add(new Cover.Fact(c.text("cover.status"), words.text("cover.provisional")));
        }
        return ChainRings.cover(
                c, words.text("cover.subtitle." + project.phase().code()), facts);
    }
}
