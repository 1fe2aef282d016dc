package no.grobunn.core.storage.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Part;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Takes entries out of a list in a file and puts others in, in the list's own style. One use, not thread-safe. */
final class ListEdit {
    private final SourceYaml yaml;
    private final NodeTuple tuple;
    private final List<Node> items;
    private final ListLines lines;
    private final Set<Integer> removed;
    private final Map<Integer, List<Part>> added = new TreeMap<>();

    /**
     * An edit.
     *
     * @param tuple the key and its list, which keeps at least one entry
     * @param removed the indices of what goes
     * @param added what comes, by the index behind which it comes
     */
    ListEdit(SourceYaml yaml, NodeTuple tuple, Set<Integer> removed, Map<Integer, List<Part>> added) {
        this.yaml = yaml;
        this.tuple = tuple;
        this.items = ((SequenceNode) tuple.getValueNode()).getValue();
        this.lines = new ListLines(yaml, items);
        this.removed = removed;
        added.forEach((after, parts) -> this.added
                .computeIfAbsent(keptBefore(after), index -> new ArrayList<>())
                .addAll(parts));
    }

    /** What stays of what something comes behind. */
    private int keptBefore(int after) {
        int index = Math.min(after, items.size() - 1);
        while (index >= 0 && removed.contains(index)) {
            index--;
        }
        return index;
    }

    void make() {
        if (isInline()) {
            added.forEach(this::addInline);
            removeInline();
        } else {
            added.forEach(this::addLines);
            removed.forEach(this::removeLines);
        }
    }

    /** Whether the entries stand between brackets. */
    boolean isInline() {
        return SourceYaml.isFlow(tuple.getValueNode());
    }

    /** Puts another value where a single one stands. */
    void set(int index, Part.Value value) {
        if (!(items.get(index) instanceof ScalarNode old)) {
            throw yaml.refused(EditRefusal.LAYOUT, yaml.start(items.get(index)));
        }
        ScalarEdit.replace(yaml, old, value, isInline() ? 0 : lines.column(), isInline());
    }

    /** On a line each where the neighbour has one to itself. */
    private void addInline(int after, List<Part> parts) {
        boolean first = after == EntryAdded.FIRST;
        Node neighbour = items.get(first ? 0 : after);
        String indent = yaml.indent(yaml.start(neighbour));
        String between = indent.isEmpty() ? ", " : ",\n" + indent;
        String texts = parts.stream()
                .map(part -> yaml.notation().value(part, indent))
                .map(text -> first ? text + between : between + text)
                .collect(Collectors.joining());
        int place = first ? yaml.start(neighbour) : yaml.end(neighbour);
        yaml.splice(place, place, texts);
    }

    /** Up to what follows; the last ones from the end of what stays. */
    private void removeInline() {
        int kept = keptBefore(items.size() - 1);
        for (int index : removed) {
            if (index < kept) {
                yaml.cut(yaml.start(items.get(index)), yaml.start(items.get(index + 1)));
            }
        }
        if (kept < items.size() - 1) {
            yaml.cut(yaml.end(items.get(kept)), yaml.end(items.get(items.size() - 1)));
        }
    }

    private void addLines(int after, List<Part> parts) {
        boolean inline = items.stream().allMatch(SourceYaml::isFlow);
        boolean first = after == EntryAdded.FIRST;
        int place = first ? yaml.lineEnd(yaml.end(tuple.getKeyNode())) : lines.end(after);
        String gap = lines.areApart() ? "\n" : "";
        String text = parts.stream()
                .map(part -> PartText.indented(PartText.item(part, inline), lines.column()))
                .map(item -> first ? "\n" + item + gap : "\n" + gap + item)
                .collect(Collectors.joining());
        yaml.splice(place, place, text);
    }

    private void removeLines(int index) {
        int start = lines.start(index);
        int end = Math.min(lines.end(index) + 1, yaml.length());
        if (lines.isCommented(index)) {
            boolean own = index + 1 == items.size() || lines.isCommented(index + 1);
            if (!own) {
                throw yaml.refused(EditRefusal.COMMENT, lines.startWithComment(index));
            }
            start = lines.startWithComment(index);
        }
        boolean gap = start > 0
                && yaml.line(start - 1).isBlank()
                && end < yaml.length()
                && yaml.line(end).isBlank();
        yaml.splice(start, gap ? Math.min(yaml.lineEnd(end) + 1, yaml.length()) : end, "");
    }
}
