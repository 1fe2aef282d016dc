package no.grobunn.core.storage.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.ScalarNode;

/** Whether files are written in the format that they should have; there is no older one yet to upgrade from. */
public final class FormatCheck {
    private final FileFormat format;

    private FormatCheck(FileFormat format) {
        this.format = format;
    }

    /** A check for a format. */
    public static FormatCheck of(FileFormat format) {
        return new FormatCheck(format);
    }

    /** The refusal of a newer format, beside which nothing else matters. */
    public Optional<Mistake> newer(List<FileTree> files) {
        return first(files).filter(value -> format.isNewer(value.text())).map(value -> mistake("format-newer", value));
    }

    /** Reports a format that is missing, unknown or not the same in every file. */
    void check(List<FileTree> files, Consumer<Mistake> mistakes) {
        FileTree main = files.get(0);
        Optional<ScalarNode> first = first(files);
        if (first.isEmpty() && main.raw().isEmpty()) {
            Mark top = new Mark(main.name(), 1, 1);
            mistakes.accept(new Mistake("format-missing", top, FileFormat.KEY, List.of(format.line()), ""));
        }
        first.filter(value -> !value.text().equals(format.line()))
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
        return new Mistake("format-differs", value.mark(), FileFormat.KEY, arguments, "");
    }

    private Mistake mistake(String code, ScalarNode value) {
        return new Mistake(code, value.mark(), FileFormat.KEY, List.of(value.text(), format.line()), "");
    }

    private static Optional<ScalarNode> first(List<FileTree> files) {
        return files.isEmpty() ? Optional.empty() : format(files.get(0));
    }

    private static Optional<ScalarNode> format(FileTree file) {
        return file.root()
                .flatMap(root -> root.entry(FileFormat.KEY))
                .map(Entry::value)
                .map(value -> value instanceof ScalarNode scalar
                        ? scalar
                        : new ScalarNode(value.mark(), "", ScalarNode.Style.PLAIN))
                .filter(value -> !value.absent());
    }
}
