package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.SequenceNode;

/** An object of the tree while it grows. Not thread-safe. */
final class Branch {
    private final Mark mark;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Branch> branches = new LinkedHashMap<>();
    private final Map<String, List<Branch>> lists = new LinkedHashMap<>();

    /**
     * An object without fields.
     *
     * @param mark where it stands
     */
    Branch(Mark mark) {
        this.mark = mark;
    }

    /** The object that keys lead to, made if it is not there. */
    Branch at(List<String> steps, Mark place) {
        Branch at = this;
        for (String step : steps) {
            at = at.branches.computeIfAbsent(step, s -> new Branch(place));
        }
        return at;
    }

    /** Sets the value that keys lead to. */
    void put(List<String> steps, Node value) {
        int last = steps.size() - 1;
        at(steps.subList(0, last), value.mark()).values.put(steps.get(last), value);
    }

    /** Adds an object to the list that keys lead to. */
    void add(List<String> steps, Branch entry) {
        int last = steps.size() - 1;
        at(steps.subList(0, last), entry.mark)
                .lists
                .computeIfAbsent(steps.get(last), s -> new ArrayList<>())
                .add(entry);
    }

    MappingNode node() {
        List<MappingNode.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new MappingNode.Entry(key, value.mark(), value)));
        branches.forEach((key, branch) -> entries.add(new MappingNode.Entry(key, branch.mark, branch.node())));
        lists.forEach((key, list) -> {
            Mark first = list.get(0).mark;
            List<Node> items = list.stream().<Node>map(Branch::node).toList();
            entries.add(new MappingNode.Entry(key, first, new SequenceNode(first, items)));
        });
        return new MappingNode(mark, entries, true);
    }
}
