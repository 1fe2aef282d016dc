package no.grobunn.core.publication.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.document.Table.Words;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;
import org.jspecify.annotations.Nullable;

/** Who does what by when: every action that stands, the nearest first. */
public final class ActionTable {
    private final Wording words;
    private final Composition c;
    private final boolean saysForWhom;

    private ActionTable(Composition c, boolean saysForWhom) {
        this.c = c;
        this.saysForWhom = saysForWhom;
        words = new Wording(c, "action-plan");
    }

    /** The table, unless there are no actions; chapters of their own say for whom each is. */
    public static void write(Composition c, ProposedActions actions) {
        new ActionTable(c, false).write(actions);
    }

    /** The table, unless there are no actions, with whom each is for. */
    public static void writeForWhom(Composition c, ProposedActions actions) {
        new ActionTable(c, true).write(actions);
    }

    private void write(ProposedActions actions) {
        List<ActionProposal> standing = actions.standing();
        c.table(
                c.caption(words.share("timetable", actions.decided().size(), standing.size()), null),
                List.of(
                        Column.text(words.text("column.action")),
                        Column.text(c.text("column.responsible")),
                        Column.code(words.text("column.by")),
                        Column.code(c.text("column.status"))),
                0,
                standing.stream().map(this::row).toList());
    }

    private Row row(ActionProposal action) {
        LocalDate horizon = action.horizon();
        @Nullable
        String whom = saysForWhom ? words.text("for." + action.audience().code()) : null;
        return Row.body(
                new Words(c.name(action.title()), whom, true),
                Optional.ofNullable(action.responsible())
                        .map(who -> Cell.of(c.name(c.actor(who))))
                        .orElse(Cell.of("–")),
                Cell.of(horizon == null ? "–" : c.formats().shortDate(horizon)),
                Cell.of(c.texts().termCapitalised(action.status())));
    }
}
