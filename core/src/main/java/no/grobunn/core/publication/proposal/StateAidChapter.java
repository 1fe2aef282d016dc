package no.grobunn.core.publication.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.pilot.PriorAid;
import no.grobunn.core.pilot.StateAid;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.text.Formats;

/** How the aid to each undertaking is lawful. */
final class StateAidChapter {
    private StateAidChapter() {}

    static void write(Composition c) {
        List<StateAid> aid = c.pilotEdition().pilot().stateAid();
        c.chapter("state-aid");
        c.unwrittenIf(aid.isEmpty(), "state-aid");
        c.table(
                c.caption(c.count("state-aid.finding", aid.size()), null),
                List.of(
                        Column.text(c.text("column.undertaking")),
                        Column.text(c.text("column.basis")),
                        Column.number(c.text("column.intensity")),
                        Column.text(c.text("column.prior-aid"))),
                0,
                aid.stream().map(one -> row(c, one)).toList());
    }

    private static Row row(Composition c, StateAid aid) {
        String basis = c.texts().termCapitalised(aid.basis());
        String article = aid.article();
        return Row.body(
                Cell.strong(c.actor(aid.undertaking())),
                new Table.Words(Inline.text(basis), article, false),
                Cell.of(Optional.ofNullable(aid.intensity())
                        .map(percentage -> c.formats().decimal(percentage.value()) + Formats.NBSP + "%")
                        .orElse("–")),
                Cell.of(
                        aid.priorAid().isEmpty()
                                ? "–"
                                : aid.priorAid().stream()
                                        .map(prior -> prior(c, prior))
                                        .collect(Collectors.joining("; "))));
    }

    private static String prior(Composition c, PriorAid prior) {
        String scheme = prior.scheme();
        return c.text(
                scheme == null ? "prior-aid" : "prior-aid.scheme",
                amount(c, prior),
                c.formats().shortDate(prior.date()),
                scheme == null ? "" : scheme);
    }

    private static String amount(Composition c, PriorAid prior) {
        return c.formats().decimal(prior.aid().amount())
                + Formats.NBSP
                + prior.aid().currency().code();
    }
}
