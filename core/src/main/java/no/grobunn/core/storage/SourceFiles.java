package no.grobunn.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** Finds and loads the files of a dossier within the limits. One use, not thread-safe. */
final class SourceFiles {
    private final Consumer<Mistake> mistakes;
    private long bytesLeft = Limits.dossierBytes();

    SourceFiles(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * One file.
     *
     * @param content its bytes; empty if they could not be had, which is reported
     */
    record SourceFile(String name, Optional<byte[]> content) {}

    /** The files of a folder, or the one file; at least one. */
    List<SourceFile> load(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(load(name(path), path));
        }
        List<SourceFile> files = new ArrayList<>();
        for (String name : names(path)) {
            files.add(load(name, path.resolve(name)));
        }
        return files;
    }

    /** Whether a file is JSON by its name; every other is YAML. */
    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            Stream<String> others = entries.filter(entry -> !Files.isDirectory(entry))
                    .map(SourceFiles::name)
                    .filter(SourceFiles::isYaml)
                    .filter(name -> !name.equals("theme.yaml"))
                    .filter(name -> !name.equals(FileOrder.FIRST));
            return Stream.concat(Stream.of(FileOrder.FIRST), others)
                    .sorted(FileOrder.BY_NAME)
                    .toList();
        } catch (IOException e) {
            return List.of(FileOrder.FIRST);
        }
    }

    /** Whether a file is YAML by its name, and not hidden. */
    static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".yaml") || lower.endsWith(".yml")) && !name.startsWith(".");
    }

    /** One file under the name that messages give it. */
    SourceFile load(String name, Path file) {
        if (bytesLeft < 0) {
            return new SourceFile(name, Optional.empty());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return within(name, in.readNBytes(Limits.fileBytes() + 1));
        } catch (NoSuchFileException e) {
            return isMissingMain(file)
                    ? refused(name, "no-dossier-file", String.valueOf(file.getParent()))
                    : refused(name, "file-missing", file.toString());
        } catch (IOException e) {
            return refused(name, "file-unreadable", file.toString());
        }
    }

    private static boolean isMissingMain(Path file) {
        Path folder = file.getParent();
        return name(file).equals(FileOrder.FIRST) && folder != null && Files.isDirectory(folder);
    }

    /** The bytes of a file if they are not too many. */
    SourceFile within(String name, byte[] content) {
        if (content.length > Limits.fileBytes()) {
            return refused(name, "file-too-large", Limits.FILE_MEGABYTES);
        }
        bytesLeft -= content.length;
        return bytesLeft < 0
                ? refused(name, "dossier-too-large", Limits.DOSSIER_MEGABYTES)
                : new SourceFile(name, Optional.of(content));
    }

    private SourceFile refused(String name, String code, Object... arguments) {
        mistakes.accept(new Mistake(code, new Mark(name, 1, 1), arguments));
        return new SourceFile(name, Optional.empty());
    }
}
