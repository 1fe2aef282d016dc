package no.grobunn.core.storage.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.ScalarNode;

/** Whether the files are written in the format that this version reads; there is no older one yet to upgrade from. */
public final class FormatCheck {
    /** The key of the format. */
    public static final String KEY = "format";

    /** The format that is read and written. */
    public static final String CURRENT = "grobunn/1";

    private static final int VERSION = 1;
    private static final Pattern FORM = Pattern.compile("grobunn/(\\d{1,9})");

    private FormatCheck() {}

    /** The refusal of a newer format, beside which nothing else matters. */
    public static Optional<Mistake> newer(List<FileTree> files) {
        return first(files)
                .filter(value -> version(value.text()) > VERSION)
                .map(value -> mistake("format-newer", value));
    }

    /** Reports a format that is missing, unknown or not the same in every file. */
    static void check(List<FileTree> files, Consumer<Mistake> mistakes) {
        FileTree main = files.get(0);
        Optional<ScalarNode> first = first(files);
        if (first.isEmpty() && main.raw().isEmpty()) {
            Mark top = new Mark(main.name(), 1, 1);
            mistakes.accept(new Mistake("format-missing", top, KEY, List.of(CURRENT), ""));
        }
        first.filter(value -> !value.text().equals(CURRENT))
                .ifPresent(value -> mistakes.accept(mistake("format-unknown", value)));
        for (FileTree file : files.subList(1, files.size())) {
            format(file)
                    .filter(value -> first.isPresent()
                            && !value.text().equals(first.get().text()))
                    .ifPresent(value -> mistakes.accept(differs(value, first.get())));
        }
    }

    private static Mistake differs(ScalarNode value, ScalarNode first) {
        List<Object> arguments = List.of(value.text(), first.text(), first.mark());
        return new Mistake("format-differs", value.mark(), KEY, arguments, "");
    }

    private static Mistake mistake(String code, ScalarNode value) {
        return new Mistake(code, value.mark(), KEY, List.of(value.text(), CURRENT), "");
    }

    private static int version(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Integer.parseInt(form.group(1)) : 0;
    }

    private static Optional<ScalarNode> first(List<FileTree> files) {
        return files.isEmpty() ? Optional.empty() : format(files.get(0));
    }

    private static Optional<ScalarNode> format(FileTree file) {
        return file.root()
                .flatMap(root -> root.entry(KEY))
                .map(Entry::value)
                .map(value -> value instanceof ScalarNode scalar
                        ? scalar
                        : new ScalarNode(value.mark(), "", ScalarNode.Style.PLAIN))
                .filter(value -> !value.absent());
    }
}
