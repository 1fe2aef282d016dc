package no.grobunn.core.publication.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.RiskMatrixFigure;
import no.grobunn.core.pilot.Risk;
import no.grobunn.core.publication.composition.Composition;

/** What may go wrong, worst first, and what is done about it. */
final class RiskChapter {
    private RiskChapter() {}

    static void write(Composition c) {
        List<Risk> risks = RiskMatrixFigure.numbered(c.pilotEdition().pilot());
        c.chapter("risk");
        if (risks.isEmpty()) {
            c.proseOrUnwritten(null, "risk");
            return;
        }
        c.figure(RiskMatrixFigure.of(c.pilotEdition().pilot(), c.figures()));
        long handled = risks.stream().filter(risk -> risk.mitigation() != null).count();
        c.table(
                c.caption(c.share("risks-handled", handled, risks.size()), c.text("risk.facts")),
                List.of(
                        Column.ordinal(),
                        Column.text(c.text("column.risk")),
                        Column.number(c.text("column.probability")),
                        Column.number(c.text("column.impact")),
                        Column.number(c.text("column.severity")),
                        Column.text(c.text("column.mitigation"))),
                1,
                IntStream.range(0, risks.size())
                        .mapToObj(i -> row(c, risks.get(i), i + 1))
                        .toList());
    }

    private static Row row(Composition c, Risk risk, int number) {
        String mitigation = risk.mitigation();
        return Row.body(
                Cell.of(Integer.toString(number)),
                Cell.of(c.own(risk.statement())),
                Cell.of(Integer.toString(risk.probability().value())),
                Cell.of(Integer.toString(risk.impact().value())),
                Cell.strong(Integer.toString(risk.severity())),
                new Table.Words(
                        c.own(mitigation == null ? "–" : mitigation),
                        Optional.ofNullable(risk.owner()).map(c::actor).orElse(null),
                        false));
    }
}
