package no.grobunn.core.publication.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.document.Table.Words;
import no.grobunn.core.publication.composition.Composition;

/** Who does what by when: every action, the nearest first. */
final class TimetableChapter {
    private TimetableChapter() {}

    static void write(ProposedActions actions) {
        Composition c = actions.composition();
        List<ActionProposal> standing = actions.standing();
        c.part(actions.text("timetable"));
        c.table(
                c.caption(finding(actions), null),
                List.of(
                        Column.code(actions.text("column.by")),
                        Column.text(actions.text("column.action")),
                        Column.text(c.text("column.responsible")),
                        Column.code(c.text("column.status"))),
                1,
                standing.stream().map(action -> row(c, action)).toList());
    }

    private static String finding(ProposedActions actions) {
        return actions.count(
                "timetable.finding",
                actions.standing().size(),
                actions.decided().size());
    }

    private static Row row(Composition c, ActionProposal action) {
        LocalDate horizon = action.horizon();
        return Row.body(
                Cell.of(horizon == null ? "–" : c.formats().shortDate(horizon)),
                new Words(c.name(action.title()), c.texts().termCapitalised(action.audience()), true),
                Optional.ofNullable(action.responsible())
                        .map(who -> Cell.of(c.name(c.actor(who))))
                        .orElse(Cell.of("–")),
                Cell.of(c.texts().termCapitalised(action.status())));
    }
}
