package no.grobunn.core.storage.edit;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Lets the entries of a list in a file change places. What stands between them, commas and empty lines, stays; a comment right above an entry goes with it if each entry has
 * one, else it may stand above several, and stays.
 */
final class ListOrder {
    private final SourceYaml yaml;
    private final List<Node> items;
    private final List<Integer> order;

    /**
     * A new order.
     *
     * @param order the indices of the entries that come into each place
     */
    ListOrder(SourceYaml yaml, List<Node> items, List<Integer> order) {
        this.yaml = yaml;
        this.items = items;
        this.order = order;
    }

    /** Between brackets. */
    void inline() {
        yaml.refuseComments(yaml.start(items.get(0)), yaml.end(items.get(items.size() - 1)));
        for (int place = 0; place < items.size(); place++) {
            Node comes = items.get(order.get(place));
            put(place, yaml.start(items.get(place)), yaml.end(items.get(place)), yaml.start(comes), yaml.end(comes));
        }
    }

    /** On lines. */
    void lines() {
        ListLines lines = new ListLines(yaml, items);
        if (IntStream.range(0, items.size()).allMatch(lines::isCommented)) {
            refuseMovesOverComments(lines, lines::startWithComment);
            exchange(lines::startWithComment, lines::end);
        } else {
            refuseMovesOverComments(lines, lines::start);
            refuseMovesFromBelowComments(lines);
            exchange(lines::start, lines::end);
        }
    }

    /** A comment that is no entry's own stays where it is, and nothing moves from one side of it to the other. */
    private void refuseMovesOverComments(ListLines lines, IntUnaryOperator start) {
        int highest = -1;
        for (int place = 1; place < items.size(); place++) {
            highest = Math.max(highest, order.get(place - 1));
            int gap = lines.end(place - 1);
            if (highest >= place) {
                yaml.refuseComments(gap, start.applyAsInt(place));
            }
        }
    }

    /** A comment that stands above some entries and not above each may be the own one of the entry right below it, which stays as well. */
    private void refuseMovesFromBelowComments(ListLines lines) {
        for (int place = 0; place < items.size(); place++) {
            if (order.get(place) != place) {
                yaml.refuseComments(lines.startWithComment(place), lines.start(place));
            }
        }
    }

    private void exchange(IntUnaryOperator start, IntUnaryOperator end) {
        for (int place = 0; place < items.size(); place++) {
            int comes = order.get(place);
            put(place, start.applyAsInt(place), end.applyAsInt(place), start.applyAsInt(comes), end.applyAsInt(comes));
        }
    }

    private void put(int place, int start, int end, int from, int to) {
        if (order.get(place) != place) {
            yaml.splice(start, end, yaml.between(from, to));
        }
    }
}
