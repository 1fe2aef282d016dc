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

/** What the pre-project was asked to do, and what came of each activity. */
final class TaskChapter {
    private final Composition c;
    private final Words words;

    private TaskChapter(Composition c) {
        this.c = c;
        words = new Words(c);
    }

    static void write(Composition c) {
        TaskChapter chapter = new TaskChapter(c);
        Project project = c.dossier().project();
        c.chapterNamed(chapter.words.text("task"));
        c.sectionNamed(chapter.words.text("task.asked"));
        c.prose(project.background() == null ? project.summary() : project.background());
        chapter.activities(project.activities());
    }

    private void activities(List<Activity> activities) {
        long done = activities.stream()
                .filter(activity -> activity.status() == ActivityStatus.DONE)
                .count();
        c.sectionNamed(words.text("task.done"));
        if (activities.isEmpty()) {
            c.body(words.text("task.none"));
        }
        c.table(
                c.caption(words.count("task.finding", activities.size(), done), null),
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
