package no.grobunn.core.publication.chapter;

import java.time.LocalDate;
import no.grobunn.core.document.Table;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.publication.composition.Composition;

/** Every relationship that the actor map draws: the table behind it. */
public final class RelationshipDirectory {
    private RelationshipDirectory() {}

    public static void write(Composition c) {
        LocalDate day = c.edition().date();
        c.appendix("relationships");
        ActorMapFigure.relationships(c.figures(), day).ifPresent(table -> write(c, table));
    }

    private static void write(Composition c, Table table) {
        c.table(
                c.caption(c.count("relationships.subject", table.rows().size()), c.text("relationships.facts")),
                table.columns(),
                table.rowHeader(),
                table.rows());
    }
}
