package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.GoalTreeFigure;
import no.grobunn.core.figure.NumberedGoals;
import no.grobunn.core.goal.Baseline;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalRevision;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.pilot.Assumption;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.text.Formats;
import org.jspecify.annotations.Nullable;

/** What is to be reached and how anyone can check it: goals, indicators, how the goals were sharpened, and what they rest on. */
public final class GoalsChapter {
    private final Composition c;
    private final NumberedGoals numbered;
    private final List<Goal> goals;

    private GoalsChapter(Composition c, NumberedGoals numbered) {
        this.c = c;
        this.numbered = numbered;
        goals = numbered.inOrder();
    }

    public static void write(Composition c) {
        PilotSketch pilot = c.pilotEdition().pilot();
        GoalsChapter chapter = new GoalsChapter(c, NumberedGoals.of(pilot, c.figures()));
        c.chapter("goals.chapter");
        if (chapter.goals.isEmpty()) {
            c.proseOrUnwritten(null, "goals");
            return;
        }
        chapter.goals("goals.finding", GoalTreeFigure.of(pilot, c.figures()));
        chapter.indicators();
        chapter.revisions();
        chapter.assumptions();
    }

    /** The goals of the whole dossier and how they are measured, as sections of a chapter that has begun. */
    public static void ofDossier(Composition c) {
        GoalsChapter chapter = new GoalsChapter(c, NumberedGoals.ofAll(c.figures()));
        chapter.goals("goals.finding.project", Optional.empty());
        if (!chapter.goals.isEmpty()) {
            chapter.indicators();
        }
    }

    private void goals(String finding, Optional<Figure> tree) {
        c.section("goals.section");
        c.figure(tree);
        c.table(
                c.caption(c.count(finding, goals.size(), primary(), c.theProjectFirst()), null),
                List.of(
                        Column.code(c.text("column.level")),
                        Column.text(c.text("column.goal")),
                        Column.text(c.text("column.owner")),
                        Column.code(c.text("column.due"))),
                1,
                goals.stream().map(this::goal).toList());
        String sdgs = goals.stream()
                .flatMap(goal -> goal.sdgs().stream())
                .distinct()
                .sorted()
                .map(sdg -> c.text("sdg", sdg.number(), c.texts().get("vocabulary.Sdg." + sdg.number())))
                .collect(Collectors.joining(", "));
        if (!sdgs.isEmpty()) {
            c.note(c.text("goals.sdgs", sdgs));
        }
    }

    private String primary() {
        return goals.stream().anyMatch(Goal::primary) ? c.text("goals.primary") : c.text("goals.no-primary");
    }

    private Row goal(Goal goal) {
        List<String> remarks = new ArrayList<>();
        if (goal.primary()) {
            remarks.add(c.text("goal.primary"));
        }
        numbered.contributesTo(goal).ifPresent(above -> remarks.add(c.text("goal.contributes", above)));
        return Row.body(
                Cell.named(numbered.name(goal), remarks.isEmpty() ? null : String.join("; ", remarks)),
                Cell.of(c.own(goal.statement())),
                Cell.of(Optional.ofNullable(goal.owner()).map(c::actor).orElse("–")),
                Cell.of(Optional.ofNullable(goal.due())
                        .map(c.formats()::shortDate)
                        .orElse("–")));
    }

    private void indicators() {
        List<Row> rows = goals.stream()
                .flatMap(goal -> goal.indicators().stream().map(indicator -> indicator(goal, indicator)))
                .toList();
        long measured = goals.stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.baseline() instanceof Baseline.Measured)
                .count();
        c.section("goals.indicators");
        c.unwrittenIf(rows.isEmpty(), "indicators");
        c.table(
                c.caption(c.share("baselines-measured", measured, rows.size()), c.text("goals.indicators.facts")),
                List.of(
                        Column.text(c.text("column.indicator")),
                        Column.code(c.text("column.level")),
                        valueColumn("column.baseline"),
                        valueColumn("column.target"),
                        Column.text(c.text("column.verification"))),
                0,
                rows);
    }

    /** Values are numbers unless one of the indicators is told in words, which need room to wrap. */
    private Column valueColumn(String key) {
        boolean words = goals.stream()
                .flatMap(goal -> goal.indicators().stream())
                .anyMatch(indicator -> indicator.measure() == Measure.QUALITATIVE);
        return words ? Column.text(c.text(key)) : Column.number(c.text(key));
    }

    private Row indicator(Goal goal, Indicator indicator) {
        return Row.body(
                new Table.Words(c.name(indicator.name()), indicator.unit(), false),
                Cell.of(numbered.name(goal)),
                baseline(indicator),
                indicator
                        .finalTarget()
                        .map(target -> value(
                                indicator,
                                target.value(),
                                Integer.toString(target.date().getYear())))
                        .orElse(Cell.of("–")),
                verification(indicator));
    }

    private Cell baseline(Indicator indicator) {
        Baseline baseline = indicator.baseline();
        if (baseline instanceof Baseline.Measured measured) {
            return value(
                    indicator,
                    measured.value(),
                    Integer.toString(measured.date().getYear()));
        }
        if (baseline instanceof Baseline.ToBeMeasured later) {
            return new Table.Words(
                    List.of(), c.text("baseline.later", c.formats().shortDate(later.measuredBy())), false);
        }
        return Cell.of("–");
    }

    private Cell value(Indicator indicator, IndicatorValue value, String year) {
        String written = value.number().map(c.formats()::decimal).orElse(value.written());
        String unit = indicator.measure() == Measure.PERCENTAGE ? Formats.NBSP + "%" : "";
        return Cell.named(written + unit, year);
    }

    private Cell verification(Indicator indicator) {
        String how = Stream.of(indicator.verification(), indicator.frequency())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        @Nullable
        String who = Optional.ofNullable(indicator.responsible()).map(c::actor).orElse(null);
        return how.isEmpty() && who == null ? Cell.of("–") : new Table.Words(c.name(how), who, false);
    }

    private void revisions() {
        List<Row> rows = new ArrayList<>();
        for (Goal goal : goals) {
            for (GoalRevision revision : goal.revisions()) {
                rows.add(Row.body(
                        Cell.strong(numbered.name(goal)),
                        Cell.of(c.formats().shortDate(revision.date())),
                        Cell.of(c.own(revision.statement())),
                        Cell.of(c.own(revision.reason()))));
            }
        }
        c.section("goals.revisions");
        c.table(
                c.caption(c.count("goals.revisions.finding", rows.size()), c.text("goals.revisions.facts")),
                List.of(
                        Column.code(c.text("column.goal")),
                        Column.code(c.text("column.from")),
                        Column.text(c.text("column.read")),
                        Column.text(c.text("column.reason"))),
                0,
                rows);
    }

    private void assumptions() {
        List<Assumption> assumptions = c.pilotEdition().pilot().assumptions();
        c.section("goals.assumptions");
        c.table(
                c.caption(c.count("goals.assumptions.finding", assumptions.size()), null),
                List.of(Column.code(c.text("column.level")), Column.text(c.text("column.assumption"))),
                0,
                assumptions.stream()
                        .map(assumption -> Row.body(
                                Cell.strong(c.texts().termCapitalised(assumption.level())),
                                Cell.of(c.own(assumption.statement()))))
                        .toList());
    }
}
