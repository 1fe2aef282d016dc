package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.NumberedGoals;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalRevision;
import no.grobunn.core.publication.chapter.GoalsChapter;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;
import org.jspecify.annotations.Nullable;

/** The goals, and how each came to say what it says. */
final class SharpenedGoals {
    private final Composition c;
    private final Wording words;
    private final NumberedGoals numbered;

    private SharpenedGoals(Wording words) {
        this.words = words;
        c = words.composition();
        numbered = NumberedGoals.ofAll(c.figures());
    }

    static void write(Wording words) {
        Composition c = words.composition();
        SharpenedGoals chapter = new SharpenedGoals(words);
        c.chapterNamed(words.text("goals"));
        if (c.dossier().goals().isEmpty()) {
            c.body(words.text("goals.none"));
            return;
        }
        List<Goal> sharpened = chapter.numbered.inOrder().stream()
                .filter(goal -> !goal.revisions().isEmpty())
                .toList();
        c.body(words.share(
                "revisions", sharpened.size(), chapter.numbered.inOrder().size()));
        GoalsChapter.ofDossier(c);
        chapter.revisions(sharpened);
    }

    private void revisions(List<Goal> sharpened) {
        List<Row> rows = new ArrayList<>();
        sharpened.forEach(goal -> {
            goal.revisions().forEach(revision -> rows.add(earlier(goal, revision)));
            rows.add(Row.body(
                    Cell.strong(numbered.name(goal)),
                    Cell.strong(words.text("revision.now")),
                    new Table.Words(c.own(goal.statement()), null, true),
                    Cell.of("–")));
        });
        int steps = sharpened.stream().mapToInt(goal -> goal.revisions().size()).sum();
        c.sectionNamed(words.text("revisions"));
        c.table(
                c.caption(words.count("revisions.steps", steps), null),
                List.of(
                        Column.code(c.text("column.goal")),
                        Column.code(words.text("column.from-day")),
                        Column.text(words.text("column.wording")),
                        Column.text(c.text("column.reason"))),
                0,
                rows);
    }

    private Row earlier(Goal goal, GoalRevision revision) {
        @Nullable
        String where = revision.meeting() == null
                ? null
                : c.dossier().meeting(revision.meeting()).title();
        return Row.body(
                Cell.of(numbered.name(goal)),
                Cell.of(c.formats().shortDate(revision.date())),
                Cell.of(c.own(revision.statement())),
                new Table.Words(c.own(revision.reason()), where, false));
    }
}
