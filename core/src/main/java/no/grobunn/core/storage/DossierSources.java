package no.grobunn.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.NodeBudget;
import no.grobunn.core.storage.tree.SourceDecoder;
import no.grobunn.core.storage.tree.SourceText;
import no.grobunn.core.storage.tree.TreeReader;

/** The files of a dossier, opened within the limits: their trees, and which keys stand in files that could not be read. Not thread-safe. */
final class DossierSources {
    private static final Pattern TOP_LEVEL_KEY =
            Pattern.compile("^[ \\t{]{0,4}[\"']?([A-Za-z]{1,40})[\"']?[ \\t]*:", Pattern.MULTILINE);

    private final Consumer<Mistake> mistakes;
    private final FileJoin join;
    private final FormatCheck format;
    private final NodeBudget budget = new NodeBudget(Limits.NODES);
    private final Set<String> unreadableKeys = new HashSet<>();
    private long bytesLeft = Limits.dossierBytes();
    private boolean anything;

    private DossierSources(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
        this.join = new FileJoin(mistakes);
        this.format = new FormatCheck(mistakes);
    }

    /** Opens files; the first is the main one. */
    static DossierSources open(List<Path> files, Consumer<Mistake> mistakes) {
        DossierSources sources = new DossierSources(mistakes);
        for (int i = 0; i < files.size() && !sources.budget.spent(); i++) {
            sources.open(files.get(i), i == 0);
        }
        return sources;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    boolean isNewerFormat() {
        return format.isNewer();
    }

    /** Whether no file could be opened at all, so that there is nothing to judge. */
    boolean isEmpty() {
        return !anything;
    }

    /** Top-level keys that stand in files that could not be read: what they hold is not known. */
    Set<String> unreadableKeys() {
        return unreadableKeys;
    }

    MappingNode joined(Mark mark) {
        return join.joined(mark);
    }

    private void open(Path file, boolean main) {
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isEmpty()) {
            return;
        }
        Optional<SourceText> source = SourceDecoder.decode(name(file), bytes.get(), mistakes);
        if (source.isEmpty()) {
            return;
        }
        TreeReader.Reading reading = DossierFiles.isJson(file)
                ? TreeReader.json(source.get(), budget, mistakes)
                : TreeReader.yaml(source.get(), budget, mistakes);
        if (!reading.readable()) {
            remember(source.get().text());
        }
        anything |= reading.readable() || !main;
        reading.root().ifPresent(root -> {
            format.look(root, main);
            join.add(root);
        });
        if (main && reading.readable() && reading.root().isEmpty()) {
            mistakes.accept(new Mistake(
                    "format-missing",
                    FormatCheck.head(name(file)),
                    FileJoin.FORMAT,
                    List.of(FormatCheck.newest()),
                    FormatCheck.newest()));
        }
    }

    private void remember(String text) {
        Matcher key = TOP_LEVEL_KEY.matcher(text);
        while (key.find()) {
            unreadableKeys.add(key.group(1));
        }
    }

    private Optional<byte[]> bytes(Path file) {
        Mark head = FormatCheck.head(name(file));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.fileBytes() + 1);
            if (bytes.length > Limits.fileBytes()) {
                mistakes.accept(new Mistake("file-too-large", head, Limits.FILE_MEGABYTES));
                return Optional.empty();
            }
            bytesLeft -= bytes.length;
            if (bytesLeft < 0) {
                mistakes.accept(new Mistake("dossier-too-large", head, Limits.DOSSIER_MEGABYTES));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            unreadableKeys.add("project");
            boolean inFolder = name(file).equals(DossierFiles.MAIN)
                    && file.getParent() != null
                    && Files.isDirectory(file.getParent());
            mistakes.accept(new Mistake(
                    inFolder ? "no-dossier-file" : "file-missing",
                    head,
                    inFolder ? String.valueOf(file.getParent()) : file.toString()));
        } catch (IOException e) {
            mistakes.accept(new Mistake("file-unreadable", head, file.toString()));
        }
        return Optional.empty();
    }
}
