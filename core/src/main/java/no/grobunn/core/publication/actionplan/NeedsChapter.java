package no.grobunn.core.publication.actionplan;

import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.document.Table.Words;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.need.Need;
import no.grobunn.core.publication.chapter.ProposedActions;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;

/** Which need is answered by which actions, and which by none. */
final class NeedsChapter {
    private final Wording words;
    private final ProposedActions actions;
    private final Composition c;

    private NeedsChapter(Wording words, ProposedActions actions) {
        this.words = words;
        this.actions = actions;
        c = words.composition();
    }

    static void write(Wording words, ProposedActions actions) {
        NeedsChapter chapter = new NeedsChapter(words, actions);
        chapter.c.part(words.text("needs"));
        chapter.answered();
        chapter.unanswered();
    }

    private void answered() {
        List<Need> answered = actions.answered();
        if (answered.isEmpty()) {
            return;
        }
        c.body(words.text("needs.order"));
        c.table(
                c.caption(
                        words.share("needs", answered.size(), actions.needs().size()),
                        c.text("background.needs.facts")),
                List.of(
                        Column.text(c.text("column.need")),
                        Column.code(c.text("column.priority")),
                        Column.text(words.text("column.actions"))),
                0,
                answered.stream().map(this::answered).toList());
    }

    private Row answered(Need need) {
        String titles =
                actions.answering(need).stream().map(ActionProposal::title).collect(Collectors.joining("; "));
        return Row.body(statement(need), priority(need), Cell.of(c.name(titles)));
    }

    private void unanswered() {
        List<Need> open = actions.unanswered();
        long setAside = open.stream().filter(Need::isSetAside).count();
        c.unnumbered(words.text("needs.open"));
        String finding = words.count("needs.open.finding", open.size());
        c.table(
                c.caption(
                        setAside == 0 ? finding : finding + " " + words.count("needs.set-aside", setAside),
                        c.text("background.needs.facts")),
                List.of(
                        Column.text(c.text("column.need")),
                        Column.code(c.text("column.priority")),
                        Column.text(words.text("column.set-aside"))),
                0,
                open.stream()
                        .map(need -> Row.body(statement(need), priority(need), Cell.of(reason(need))))
                        .toList());
    }

    private List<Inline> reason(Need need) {
        if (!need.isSetAside()) {
            return Inline.text("–");
        }
        return DossierRedaction.reasonToSetAside(need)
                .map(c::own)
                .orElseGet(() -> Inline.text(c.texts().get("redaction.set-aside")));
    }

    private Cell statement(Need need) {
        String raised = need.raisedBy().isEmpty()
                ? null
                : c.text(
                        "need.raised-by",
                        c.enumeration(need.raisedBy().stream().map(c::actor).toList()));
        return new Words(c.own(need.statement()), raised, false);
    }

    private Cell priority(Need need) {
        return Cell.of(Integer.toString(need.priority().value()));
    }
}
