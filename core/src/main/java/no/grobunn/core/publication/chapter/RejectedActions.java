package no.grobunn.core.publication.chapter;

import java.util.List;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;

/** What was turned down; those who took no part in deciding it have no such proposals in their dossier. */
public final class RejectedActions {
    private RejectedActions() {}

    /** What a heading above it calls it. */
    public static String title(Composition c) {
        return words(c).text("rejected");
    }

    /** The table, unless nothing was turned down. */
    public static void write(Composition c, ProposedActions actions) {
        Wording words = words(c);
        c.table(
                c.caption(words.count("rejected.finding", actions.rejected().size()), null),
                List.of(Column.text(words.text("column.action")), Column.text(words.text("column.about"))),
                0,
                actions.rejected().stream().map(action -> row(c, action)).toList());
    }

    private static Wording words(Composition c) {
        return new Wording(c, "action-plan");
    }

    private static Row row(Composition c, ActionProposal action) {
        String about = action.description();
        List<Inline> words = about == null ? Inline.text("–") : c.own(about);
        return Row.body(Cell.of(c.name(action.title())), Cell.of(words));
    }
}
