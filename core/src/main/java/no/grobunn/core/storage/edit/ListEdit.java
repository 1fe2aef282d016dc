package no.grobunn.core.storage.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Part;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Takes entries out of a list in a file and puts others in, in the list's own style. One use, not thread-safe. */
final class ListEdit {
    private final SourceYaml yaml;
    private final NodeTuple tuple;
    private final List<Node> items;
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
        if (SourceYaml.isFlow(tuple.getValueNode())) {
            added.forEach(this::addInline);
            removeInline();
        } else {
            added.forEach(this::addLines);
            removed.forEach(this::removeLines);
        }
    }

    private void addInline(int after, List<Part> parts) {
        List<String> texts = parts.stream().map(PartText::inline).toList();
        String between = items.size() > 1 && !lineOf(items.get(0)).equals(lineOf(items.get(1)))
                ? ",\n" + indent(items.get(0))
                : ", ";
        if (after == EntryAdded.FIRST) {
            int start = yaml.start(items.get(0));
            yaml.splice(start, start, texts.stream().map(text -> text + between).collect(Collectors.joining()));
        } else {
            int end = yaml.end(items.get(after));
            yaml.splice(end, end, texts.stream().map(text -> between + text).collect(Collectors.joining()));
        }
    }

    private Integer lineOf(Node node) {
        return yaml.lineStart(yaml.start(node));
    }

    private String indent(Node node) {
        String before = yaml.between(lineOf(node), yaml.start(node));
        if (!before.isBlank()) {
            throw new Unplaceable(EditRefusal.LAYOUT);
        }
        return before;
    }

    /** Up to what follows; the last ones from the end of what stays. */
    private void removeInline() {
        int kept = keptBefore(items.size() - 1);
        for (int index : removed) {
            if (index < kept) {
                cut(yaml.start(items.get(index)), yaml.start(items.get(index + 1)));
            }
        }
        if (kept < items.size() - 1) {
            cut(yaml.end(items.get(kept)), yaml.end(items.get(items.size() - 1)));
        }
    }

    private void cut(int start, int end) {
        if (yaml.hasComment(start, end)) {
            throw new Unplaceable(EditRefusal.COMMENT);
        }
        yaml.splice(start, end, "");
    }

    private void addLines(int after, List<Part> parts) {
        int column = yaml.column(dash(0));
        boolean inline = IntStream.range(0, items.size()).mapToObj(items::get).allMatch(SourceYaml::isFlow);
        int place = after == EntryAdded.FIRST ? yaml.lineEnd(yaml.end(tuple.getKeyNode())) : end(after);
        String text = parts.stream()
                .map(part -> "\n" + PartText.indented(PartText.item(part, inline), column))
                .collect(Collectors.joining());
        yaml.splice(place, place, text);
    }

    private int dash(int index) {
        int at = yaml.start(items.get(index)) - 1;
        while (at >= 0 && yaml.between(at, at + 1).isBlank()) {
            at--;
        }
        boolean alone = at >= 0
                && yaml.between(at, at + 1).equals("-")
                && yaml.between(yaml.lineStart(at), at).isBlank();
        if (!alone) {
            throw new Unplaceable(EditRefusal.LAYOUT);
        }
        return at;
    }

    /** The end of an entry's last line, with the comments below it that are indented as what is in it. */
    private int end(int index) {
        int column = yaml.column(dash(index));
        int end = yaml.lineEnd(yaml.end(items.get(index)));
        for (String next = yaml.line(end + 1); isComment(next) && indentOf(next) > column; next = yaml.line(end + 1)) {
            end = yaml.lineEnd(end + 1);
        }
        return end;
    }

    private void removeLines(int index) {
        int start = yaml.lineStart(dash(index));
        int end = Math.min(end(index) + 1, yaml.length());
        if (isCommented(index)) {
            boolean own = index + 1 == items.size() || isCommented(index + 1);
            if (!own) {
                throw new Unplaceable(EditRefusal.COMMENT);
            }
            start = commentAbove(start);
        }
        boolean gap = start > 0
                && yaml.line(start - 1).isBlank()
                && end < yaml.length()
                && yaml.line(end).isBlank();
        yaml.splice(start, gap ? Math.min(yaml.lineEnd(end) + 1, yaml.length()) : end, "");
    }

    private boolean isCommented(int index) {
        int start = yaml.lineStart(dash(index));
        return commentAbove(start) < start;
    }

    /** Where the comment begins that stands right above a line, as far in as the entries are. */
    private int commentAbove(int lineStart) {
        int start = lineStart;
        while (start > 0 && isComment(yaml.line(start - 1)) && indentOf(yaml.line(start - 1)) <= yaml.column(dash(0))) {
            start = yaml.lineStart(start - 1);
        }
        return start;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
