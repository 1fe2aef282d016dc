package no.grobunn.core.publication.finalreport;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.EffortEffectFigure;
import no.grobunn.core.publication.composition.Composition;

/** What the pre-project proposes to do, for existing businesses and for coming generations. */
final class ProposedActions {
    private final Composition c;
    private final Words words;
    private final List<ActionProposal> actions;

    private ProposedActions(Composition c) {
        this.c = c;
        words = new Words(c);
        actions = c.dossier().actionProposals();
    }

    static void write(Composition c) {
        ProposedActions chapter = new ProposedActions(c);
        c.chapterNamed(chapter.words.text("actions"));
        if (chapter.actions.isEmpty()) {
            c.body(chapter.words.text("actions.none"));
            return;
        }
        for (ActionAudience audience : ActionAudience.values()) {
            chapter.group(audience);
        }
        c.sectionNamed(chapter.words.text("actions.effort"));
        c.figureAndTable(EffortEffectFigure.ofActions(chapter.actions, c.figures()));
    }

    private void group(ActionAudience audience) {
        List<ActionProposal> group =
                actions.stream().filter(action -> action.audience() == audience).toList();
        c.sectionNamed(words.text("actions.for." + audience.code()));
        c.table(
                c.caption(words.count("actions.finding", group.size(), adopted(group)), null),
                List.of(
                        Column.text(words.text("column.action")),
                        Column.text(c.text("column.responsible")),
                        Column.code(words.text("column.horizon")),
                        Column.code(c.text("column.status"))),
                0,
                group.stream().map(this::row).toList());
    }

    private static long adopted(List<ActionProposal> group) {
        return group.stream()
                .filter(action -> switch (action.status()) {
                    case ADOPTED, STARTED, DONE -> true;
                    case PROPOSED, REJECTED -> false;
                })
                .count();
    }

    private Row row(ActionProposal action) {
        return Row.body(
                new Table.Words(c.name(action.title()), null, true),
                action.responsible() == null ? Cell.of("–") : Cell.of(c.name(c.actor(action.responsible()))),
                Cell.of(Optional.ofNullable(action.horizon())
                        .map(c.formats()::shortDate)
                        .orElse("–")),
                Cell.of(c.texts().termCapitalised(action.status())));
    }
}
