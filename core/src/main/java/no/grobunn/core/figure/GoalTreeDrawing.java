package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.goal.Goal;

/**
 * Draws goals as boxes with arrows to what they contribute to. Few stand side by side, each as wide as all below it, so that arrows run straight up and none
 * crosses another; many stand below each other, each further in than the goal it contributes to.
 */
final class GoalTreeDrawing {
    private static final int SIDE_BY_SIDE = 4;
    private static final double ACROSS = mm(4);
    private static final double BETWEEN_ROWS = mm(12);
    private static final double BETWEEN_LINES = mm(2.6);
    private static final double INDENT = mm(8);
    private static final double HEAD = mm(2.2);
    private static final Stroke LINE = Stroke.solid(Tone.INK, 0.75);

    private final GoalTree tree;
    private final NumberedGoals goals;
    private final FigureEdition edition;
    private final Canvas canvas = new Canvas();
    private final Map<GoalTree.Node, Placed> placed = new HashMap<>();

    GoalTreeDrawing(NumberedGoals goals, FigureEdition edition) {
        this.goals = goals;
        tree = goals.tree();
        this.edition = edition;
    }

    private record Placed(GoalBox box, double x, double width) {}

    Drawing drawing() {
        return canvas.drawing(tree.leaves() <= SIDE_BY_SIDE ? rows() : lines());
    }

    private double rows() {
        double leaf = (Canvas.LIVE + ACROSS) / tree.leaves();
        double x = 0;
        for (GoalTree.Node root : tree.roots()) {
            spread(root, x, leaf);
            x += leaf * root.leaves();
        }
        Map<Integer, Double> bottoms = new HashMap<>();
        double y = 0;
        for (int row : tree.rows()) {
            List<GoalTree.Node> inRow =
                    tree.all().stream().filter(node -> node.row() == row).toList();
            double height = inRow.stream()
                    .mapToDouble(node -> placed(node).box.height())
                    .max()
                    .orElseThrow();
            for (GoalTree.Node node : inRow) {
                placed(node).box.draw(canvas, placed(node).x, y, height);
            }
            arrows(row, y, bottoms);
            bottoms.put(row, y + height);
            y += height + BETWEEN_ROWS;
        }
        return y - BETWEEN_ROWS + 1;
    }

    private void spread(GoalTree.Node node, double x, double leaf) {
        double width = leaf * node.leaves() - ACROSS;
        placed.put(node, new Placed(box(node.goal(), width - 0.75), x + 0.375, width - 0.75));
        double left = x;
        for (GoalTree.Node child : node.children()) {
            spread(child, left, leaf);
            left += leaf * child.leaves();
        }
    }

    /** From the goals of a row up to those they contribute to. */
    private void arrows(int row, double top, Map<Integer, Double> bottoms) {
        for (GoalTree.Node parent : tree.all()) {
            for (GoalTree.Node child : parent.children()) {
                if (child.row() == row) {
                    Placed box = placed(child);
                    arrow(box.x + box.width / 2, top, Objects.requireNonNull(bottoms.get(parent.row())));
                }
            }
        }
    }

    private void arrow(double x, double from, double to) {
        canvas.line(x, from, x, to + HEAD / 2, LINE);
        head(x, to);
    }

    private void head(double x, double tip) {
        canvas.add(Mark.polygon(
                List.of(new Point(x, tip), new Point(x + HEAD / 2, tip + HEAD), new Point(x - HEAD / 2, tip + HEAD)),
                Paint.filled(Tone.INK)));
    }

    private double lines() {
        double y = 0;
        Map<GoalTree.Node, Double> bottoms = new HashMap<>();
        for (GoalTree.Node node : tree.all()) {
            double x = INDENT * node.depth() + 0.375;
            double width = Canvas.LIVE - x - 0.375;
            GoalBox box = box(node.goal(), width);
            box.draw(canvas, x, y, box.height());
            placed.put(node, new Placed(box, x, y + box.height() / 2));
            bottoms.put(node, y + box.height());
            y += box.height() + BETWEEN_LINES;
        }
        tree.all().forEach(parent -> elbows(parent, Objects.requireNonNull(bottoms.get(parent))));
        return y - BETWEEN_LINES + 1;
    }

    private void elbows(GoalTree.Node parent, double bottom) {
        double x = placed(parent).x + INDENT / 2;
        double end = bottom;
        for (GoalTree.Node child : parent.children()) {
            end = placed(child).width;
            canvas.line(placed(child).x, end, x, end, LINE);
        }
        if (!parent.children().isEmpty()) {
            canvas.line(x, end, x, bottom + HEAD / 2, LINE);
            head(x, bottom);
        }
    }

    private Placed placed(GoalTree.Node node) {
        return Objects.requireNonNull(placed.get(node));
    }

    private GoalBox box(Goal goal, double width) {
        return new GoalBox(
                goal.level(), goals.name(goal), edition.plain(goal.statement()), goals.packages(goal), width, edition);
    }
}
