package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.grobunn.core.analysis.TraceRow;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.figure.NumberedGoals;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;
import org.jspecify.annotations.Nullable;

/** From need to money: which goals meet each need, which packages serve them, and what these cost. */
final class TraceabilityChapter {
    private final Composition c;
    private final Dossier dossier;
    private final Traceability trace;
    private final NumberedGoals goals;
    private final AmountStyle amounts;
    private final List<Row> rows = new ArrayList<>();

    private TraceabilityChapter(Composition c) {
        this.c = c;
        dossier = c.pilotEdition().dossier();
        trace = Traceability.of(dossier, c.pilotEdition().pilot());
        goals = NumberedGoals.of(c.pilotEdition().pilot(), c.figures());
        amounts = AmountStyle.whole(
                c.formats(), trace.rows().stream().map(TraceRow::cost).toList());
    }

    static void write(Composition c) {
        new TraceabilityChapter(c).write();
    }

    private void write() {
        List<NeedId> needs = trace.needs();
        if (needs.isEmpty()) {
            return;
        }
        needs.forEach(need -> group(c.own(dossier.need(need).statement()), rowsOf(need), trace.costOf(need)));
        loose();
        c.chapter("trace");
        c.table(
                c.caption(c.share("needs-paid", paidFor(needs), needs.size()), c.text("trace.facts")),
                List.of(
                        Column.text(c.text("column.need-and-goal")),
                        Column.number(c.text("column.indicators")),
                        Column.code(c.text("column.packages")),
                        Column.number(c.text("column.cost"))),
                0,
                rows);
        if (!trace.cost().isZero()) {
            c.body(traced());
        }
    }

    private String traced() {
        String whole = amounts.inWords(trace.cost());
        return trace.tracedCost().equals(trace.cost())
                ? c.text("trace.cost.all", whole)
                : c.text("trace.cost", amounts.inWords(trace.tracedCost()), whole);
    }

    /** How many needs lead all the way to money. */
    private long paidFor(List<NeedId> needs) {
        return needs.stream()
                .filter(need -> rowsOf(need).stream().anyMatch(TraceRow::isWhole))
                .count();
    }

    private List<TraceRow> rowsOf(@Nullable NeedId need) {
        return trace.rows().stream()
                .filter(row -> Objects.equals(row.need(), need))
                .toList();
    }

    /** Goals that meet no need, and packages that serve no goal. */
    private void loose() {
        List<TraceRow> loose = rowsOf(null);
        if (!loose.isEmpty()) {
            rows.add(row(Row.Role.GROUP, Cell.of(c.text("trace.no-need")), "", "", ""));
            loose.forEach(this::member);
        }
    }

    /** A need with its goals below it; one goal stands under the need's own words. */
    private void group(List<Inline> need, List<TraceRow> members, Money cost) {
        if (members.size() == 1) {
            TraceRow only = members.get(0);
            rows.add(row(
                    Row.Role.GROUP,
                    new Table.Words(need, goal(only.goal()), true),
                    indicators(only),
                    packages(only.packages()),
                    amounts.write(cost)));
            return;
        }
        List<PackageNumber> packages = members.stream()
                .flatMap(member -> member.packages().stream())
                .distinct()
                .sorted()
                .toList();
        rows.add(row(Row.Role.GROUP, Cell.of(need), "", packages(packages), amounts.write(cost)));
        members.forEach(this::member);
    }

    private void member(TraceRow member) {
        rows.add(row(
                Row.Role.MEMBER,
                Cell.of(goal(member.goal())),
                indicators(member),
                packages(member.packages()),
                amounts.write(member.cost())));
    }

    private static Row row(Row.Role role, Cell first, String indicators, String packages, String cost) {
        return new Row(role, List.of(first, Cell.of(indicators), Cell.of(packages), Cell.of(cost)));
    }

    private String indicators(TraceRow row) {
        return row.indicators().isEmpty()
                ? "–"
                : c.formats().whole(row.indicators().size());
    }

    private String packages(List<PackageNumber> packages) {
        return packages.isEmpty()
                ? "–"
                : packages.stream()
                        .map(number -> c.text("package", number.value()))
                        .collect(Collectors.joining(" "));
    }

    /** A goal of the pilot by its name in the goals' chapter, one above it by what it says. */
    private String goal(@Nullable GoalId id) {
        if (id == null) {
            return c.text("trace.no-goal");
        }
        Goal goal = dossier.goal(id);
        return goals.inOrder().contains(goal) ? goals.name(goal) : Prose.plain(goal.statement());
    }
}
