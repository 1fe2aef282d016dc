package no.grobunn.core.publication.actormap;

import java.util.List;
import java.util.Objects;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.StakeholderGridFigure;
import no.grobunn.core.publication.composition.Composition;

/** Influence and interest, and what the assessments rest on: for internal eyes only, so that any other edition knows of none. */
final class StakeholderChapter {
    private StakeholderChapter() {}

    static void write(MappedNetwork network) {
        Composition c = network.composition();
        c.part(network.text("stakeholders"));
        c.figureAndTable(StakeholderGridFigure.of(c.figures()));
        List<Row> rows = c.dossier().actors().stream()
                .filter(actor -> actor.assessment() != null)
                .map(actor -> row(c, actor, Objects.requireNonNull(actor.assessment())))
                .toList();
        c.table(
                c.caption(network.count("assessments.finding", rows.size()), network.text("assessments.facts")),
                List.of(
                        Column.text(c.text("column.actor")),
                        Column.code(network.text("column.assessed")),
                        Column.text(network.text("column.assessed-by")),
                        Column.text(c.text("column.reason"))),
                0,
                rows);
    }

    private static Row row(Composition c, Actor actor, StakeholderAssessment assessment) {
        String reason = assessment.reason();
        List<Inline> why = reason == null ? Inline.text("–") : c.own(reason);
        return Row.body(
                Cell.of(c.name(actor.name())),
                Cell.of(c.formats().shortDate(assessment.assessedOn())),
                Cell.of(c.name(assessment.assessedBy())),
                Cell.of(why));
    }
}
