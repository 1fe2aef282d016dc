package no.grobunn.core.publication.actionplan;

import java.util.List;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.publication.composition.Composition;

/** What was turned down; those who took no part in deciding it have no such proposals in their dossier. */
final class RejectedChapter {
    private RejectedChapter() {}

    static void write(ProposedActions actions) {
        Composition c = actions.composition();
        c.part(actions.text("rejected"));
        c.table(
                c.caption(actions.count("rejected.finding", actions.rejected().size()), null),
                List.of(Column.text(actions.text("column.action")), Column.text(actions.text("column.about"))),
                0,
                actions.rejected().stream().map(action -> row(c, action)).toList());
    }

    private static Row row(Composition c, ActionProposal action) {
        String about = action.description();
        List<Inline> words = about == null ? Inline.text("–") : c.own(about);
        return Row.body(Cell.of(c.name(action.title())), Cell.of(words));
    }
}
