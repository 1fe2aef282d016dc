package no.grobunn.core.storage.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The lines that the entries of a list take up, each begun by a dash that stands alone before it.
 *
 * @param items the entries; at least one
 */
record ListLines(SourceYaml yaml, List<Node> items) {
    /** The column of the dashes. */
    int column() {
        return yaml.column(dash(0));
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
            throw yaml.refused(EditRefusal.LAYOUT, yaml.start(items.get(index)));
        }
        return at;
    }

    /** The beginning of an entry's first line. */
    int start(int index) {
        return yaml.lineStart(dash(index));
    }

    /** The beginning of the comment right above an entry, as far in as the entries are; of the entry if there is none. */
    int startWithComment(int index) {
        int start = start(index);
        while (yaml.isComment(start - 1) && yaml.indentation(start - 1) <= column()) {
            start = yaml.lineStart(start - 1);
        }
        return start;
    }

    boolean isCommented(int index) {
        return startWithComment(index) < start(index);
    }

    /** The end of an entry's last line, with the comments below it that are indented as what is in it. */
    int end(int index) {
        int end = yaml.lineEnd(yaml.end(items.get(index)));
        while (yaml.isComment(end + 1) && yaml.indentation(end + 1) > column()) {
            end = yaml.lineEnd(end + 1);
        }
        return end;
    }

    /** Whether an empty line stands between any two entries. */
    boolean areApart() {
        return items.size() > 1
                && IntStream.range(1, items.size())
                        .allMatch(
                                index -> yaml.line(startWithComment(index) - 1).isBlank());
    }
}
