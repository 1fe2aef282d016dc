package no.grobunn.core.storage;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Which version of the format the files are written in: the main file says so, others may repeat it. Not thread-safe. */
final class FormatCheck {
    /** The version this library writes and the newest it reads. */
    static final int NEWEST = 1;

    private static final Pattern FORM = Pattern.compile("grobunn/(\\d{1,6})");

    private final Consumer<Mistake> mistakes;
    private @Nullable ScalarNode first;
    private boolean newer;

    FormatCheck(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    static String newest() {
        return "grobunn/" + NEWEST;
    }

    /** Looks at a file's head. */
    void look(Node root, boolean main) {
        if (!(root instanceof MappingNode mapping)) {
            return;
        }
        Entry entry = mapping.entry(FileJoin.FORMAT).orElse(null);
        if (entry == null || !(entry.value() instanceof ScalarNode format) || format.absent()) {
            if (main) {
                mistakes.accept(
                        new Mistake("format-missing", root.mark(), FileJoin.FORMAT, List.of(newest()), newest()));
            }
        } else if (first == null) {
            first = format;
            judge(format);
        } else if (!first.text().equals(format.text())) {
            mistakes.accept(new Mistake(
                    "format-differs",
                    format.mark(),
                    FileJoin.FORMAT,
                    List.of(format.text(), first.text(), first.mark()),
                    first.text()));
        }
    }

    private void judge(ScalarNode format) {
        Matcher form = FORM.matcher(format.text());
        int version = form.matches() ? Integer.parseInt(form.group(1)) : 0;
        if (version > NEWEST) {
            newer = true;
            mistakes.accept(
                    new Mistake("format-newer", format.mark(), FileJoin.FORMAT, List.of(format.text(), newest()), ""));
        } else if (version < 1) {
            mistakes.accept(
                    new Mistake("format-unknown", format.mark(), FileJoin.FORMAT, List.of(format.text()), newest()));
        }
    }

    /** Whether the files are written in a version that only a newer library can judge. */
    boolean isNewer() {
        return newer;
    }

    /** The place of a file's head, where it has no better. */
    static Mark head(String file) {
        return new Mark(file, 1, 1);
    }
}
