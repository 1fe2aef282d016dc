package no.grobunn.core.publication.chapter;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.project.Activity;
import no.grobunn.core.project.ActivityStatus;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.composition.Composition;

/** Why: the pre-project, the need, what was gathered and agreed. */
public final class BackgroundChapter {
    private final Composition c;
    private final Dossier dossier;

    private BackgroundChapter(Composition c) {
        this.c = c;
        dossier = c.dossier();
    }

    public static void write(Composition c) {
        BackgroundChapter chapter = new BackgroundChapter(c);
        c.chapter("background");
        c.lead(chapter.opening());
        chapter.need();
        chapter.preProject();
        GatheredNeeds.write(c);
    }

    /** Whose the project is, who ordered it if that is another, and when it runs. */
    private String opening() {
        Project project = dossier.project();
        String first = c.formats().longDate(project.period().start());
        String last = c.formats().longDate(project.period().end());
        ActorId commissioner = project.commissioner();
        return commissioner == null || commissioner.equals(project.owner())
                ? c.text("background.opening", c.theProjectFirst(), c.actor(project.owner()), first, last)
                : c.text(
                        "background.opening.commissioned",
                        c.theProjectFirst(),
                        c.actor(project.owner()),
                        first,
                        last,
                        c.actor(commissioner));
    }

    private void need() {
        c.section("background.need");
        c.proseOrUnwritten(c.pilotEdition().pilot().need(), "need");
        List<String> groups = c.pilotEdition().pilot().targetGroups();
        if (!groups.isEmpty()) {
            c.subsection(c.text("background.target-groups"));
            c.list(groups);
        }
    }

    private void preProject() {
        c.sectionNamed(c.theProjectFirst());
        c.prose(dossier.project().summary());
        Optional.ofNullable(dossier.project().background()).ifPresent(c::prose);
        activities();
    }

    private void activities() {
        List<Activity> activities = dossier.project().activities();
        long done = activities.stream()
                .filter(activity -> activity.status() == ActivityStatus.DONE)
                .count();
        c.table(
                c.caption(c.count("background.activities", activities.size(), done, c.theProjectFirst()), null),
                List.of(
                        Column.text(c.text("column.activity")),
                        Column.text(c.text("column.outcome")),
                        Column.code(c.text("column.status"))),
                0,
                activities.stream().map(this::activity).toList());
    }

    private Row activity(Activity activity) {
        String outcome = activity.outcome();
        return Row.body(
                Cell.of(c.name(activity.title())),
                outcome == null ? Cell.of("–") : Cell.of(c.own(outcome)),
                Cell.of(c.texts().term(activity.status())));
    }
}
