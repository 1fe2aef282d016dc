package no.grobunn.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.PilotSketch;

/** How a pilot's goals contribute to each other, from the work up to society. */
public final class GoalTreeFigure {
    private final FigureEdition edition;
    private final GoalTree tree;
    private final NumberedGoals goals;
    private final PilotSketch pilot;

    private GoalTreeFigure(PilotSketch pilot, FigureEdition edition) {
        this.edition = edition;
        this.pilot = pilot;
        goals = NumberedGoals.of(pilot, edition);
        tree = goals.tree();
    }

    /** The figure; none of a pilot with fewer than two goals, since one alone is no tree. */
    public static Optional<Figure> of(PilotSketch pilot, FigureEdition edition) {
        return pilot.goals().size() < 2 ? Optional.empty() : Optional.of(new GoalTreeFigure(pilot, edition).figure());
    }

    private Figure figure() {
        return new Figure(
                new Caption(null, finding(), facts()),
                new GoalTreeDrawing(goals, edition).drawing(),
                Stream.concat(Stream.of(edition.text("goals.shown", levels())), Stream.of(finding(), parents()))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")),
                behind());
    }

    private String finding() {
        long loose = tree.all().stream().filter(GoalTree.Node::isLoose).count();
        int others = tree.all().size() - 1;
        if (tree.roots().size() == 1) {
            Goal top = tree.roots().get(0).goal();
            return edition.count(
                    "goals.one-top",
                    others,
                    edition.text("goals.top." + top.level().code()));
        }
        if (loose == tree.all().size()) {
            return edition.text("goals.all-loose", loose);
        }
        return loose > 0
                ? edition.count("goals.loose", loose, tree.all().size())
                : edition.text("goals.tops", tree.all().size(), tree.roots().size());
    }

    private String facts() {
        boolean served =
                pilot.workPackages().stream().anyMatch(work -> !work.goals().isEmpty());
        return served ? edition.text("goals.facts.packages") : edition.text("goals.facts");
    }

    private String levels() {
        return Stream.of(GoalLevel.values())
                .filter(level -> count(level) > 0)
                .map(level -> edition.texts().term(level) + " (" + count(level) + ")")
                .collect(Collectors.joining(", "));
    }

    private long count(GoalLevel level) {
        return tree.all().stream().filter(node -> node.goal().level() == level).count();
    }

    private String parents() {
        return goals.inOrder().stream()
                .flatMap(goal -> goals.contributesTo(goal).stream()
                        .map(above -> edition.text("goals.contributes", goals.name(goal), above)))
                .collect(Collectors.joining(" "));
    }

    private Table behind() {
        return new Table(
                null,
                List.of(
                        Column.code(edition.text("column.level")),
                        Column.text(edition.text("column.goal")),
                        Column.code(edition.text("column.contributes")),
                        Column.code(edition.text("column.packages"))),
                1,
                goals.inOrder().stream()
                        .map(goal -> Row.body(
                                Cell.strong(goals.name(goal)),
                                edition.own(edition.plain(goal.statement())),
                                Cell.of(goals.contributesTo(goal).orElse("–")),
                                Cell.of(goals.packages(goal).isEmpty() ? "–" : goals.packages(goal))))
                        .toList());
    }
}
