package no.grobunn.core.publication.finalreport;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.project.Activity;
import no.grobunn.core.project.ActivityStatus;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;

/** What the project was asked to do, and what came of each activity. */
final class TaskChapter {
    private final Wording words;
    private final Composition c;

    private TaskChapter(Wording words) {
        this.words = words;
        c = words.composition();
    }

    static void write(Wording words) {
        TaskChapter chapter = new TaskChapter(words);
        Composition c = words.composition();
        Project project = c.dossier().project();
        c.chapterNamed(words.text("task"));
        c.prose(project.background() == null ? project.summary() : project.background());
        chapter.activities(project.activities());
    }

    /** How many activities are completed by the report's day. */
    static String finding(Wording words) {
        Composition c = words.composition();
        List<Activity> activities = c.dossier().project().activities();
        long done = activities.stream()
                .filter(activity -> activity.status() == ActivityStatus.DONE)
                .count();
        return words.share(
                "task.finding",
                done,
                activities.size(),
                c.formats().longDate(c.edition().date()));
    }

    private void activities(List<Activity> activities) {
        c.sectionNamed(words.text("task.done"));
        if (activities.isEmpty()) {
            c.body(words.text("task.none"));
            return;
        }
        c.table(
                c.caption(finding(words), null),
                List.of(
                        Column.text(c.text("column.activity")),
                        Column.text(c.text("column.outcome")),
                        Column.code(c.text("column.period")),
                        Column.code(c.text("column.status"))),
                0,
                activities.stream().map(this::row).toList());
    }

    private Row row(Activity activity) {
        String outcome = activity.outcome();
        String responsible = activity.responsible() == null ? null : c.actor(activity.responsible());
        return Row.body(
                new Table.Words(c.name(activity.title()), responsible, true),
                outcome == null ? Cell.of("–") : Cell.of(c.own(outcome)),
                Cell.of(Optional.ofNullable(activity.period())
                        .map(period -> c.formats().shortDate(period.start()) + "–"
                                + c.formats().shortDate(period.end()))
                        .orElse("–")),
                Cell.of(c.texts().termCapitalised(activity.status())));
    }
}
