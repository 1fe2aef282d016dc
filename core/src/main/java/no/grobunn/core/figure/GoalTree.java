package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;

/** Some goals of a dossier as a forest: each below the nearest of them that it contributes to. Goals of one parent by level, else in the order given. */
final class GoalTree {
    private static final List<GoalLevel> LEVELS = List.of(GoalLevel.values());

    private final Dossier dossier;
    private final Map<GoalId, Node> nodes = new HashMap<>();
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> all = new ArrayList<>();

    GoalTree(Dossier dossier, List<Goal> goals) {
        this.dossier = dossier;
        List<Goal> byLevel =
                goals.stream().sorted(Comparator.comparing(Goal::level)).toList();
        byLevel.forEach(goal -> nodes.put(goal.id(), new Node(goal)));
        for (Goal goal : byLevel) {
            Node node = Objects.requireNonNull(nodes.get(goal.id()));
            parent(goal).ifPresentOrElse(parent -> parent.children.add(node), () -> roots.add(node));
        }
        roots.forEach(root -> arrange(root, 0));
    }

    /** A goal with those that contribute to it. */
    static final class Node {
        private final Goal goal;
        private final List<Node> children = new ArrayList<>();
        private int depth;
        private int row;

        private Node(Goal goal) {
            this.goal = goal;
        }

        Goal goal() {
            return goal;
        }

        List<Node> children() {
            return children;
        }

        /** How many goals stand above it. */
        int depth() {
            return depth;
        }

        /** The row of its level, or a lower one, so that it stands below the goal it contributes to. */
        int row() {
            return row;
        }

        boolean isLoose() {
            return depth == 0 && children.isEmpty();
        }

        /** How many goals below it have none below them; 1 for such a goal itself. */
        int leaves() {
            return children.isEmpty()
                    ? 1
                    : children.stream().mapToInt(Node::leaves).sum();
        }
    }

    private Optional<Node> parent(Goal goal) {
        GoalId above = goal.parent();
        while (above != null && !nodes.containsKey(above)) {
            above = dossier.goal(above).parent();
        }
        return Optional.ofNullable(above).map(nodes::get);
    }

    private void arrange(Node node, int row) {
        all.add(node);
        node.row = Math.max(row, LEVELS.indexOf(node.goal.level()));
        for (Node child : node.children) {
            child.depth = node.depth + 1;
            arrange(child, node.row + 1);
        }
    }

    List<Node> roots() {
        return roots;
    }

    /** Every goal, each followed by those below it. */
    List<Node> all() {
        return all;
    }

    /** The rows that some goal stands in, rising. */
    List<Integer> rows() {
        return all.stream().map(Node::row).distinct().sorted().toList();
    }

    int leaves() {
        return roots.stream().mapToInt(Node::leaves).sum();
    }
}
