package no.grobunn.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** The files of a map and their bytes: of a pair of tables both, whichever is named, or the name they share. */
final class MapSource {
    static final String ELEMENTS = "-elements";
    static final String CONNECTIONS = "-connections";

    private MapSource() {}

    /** The files that a name means, at least one. */
    static List<Path> files(Path named) {
        String name = name(named);
        int dot = name.lastIndexOf('.');
        if (dot < 0
                || ActorMapFormat.ofFile(name)
                        .filter(it -> it == ActorMapFormat.CSV)
                        .isEmpty()) {
            return List.of(named);
        }
        String stem = name.substring(0, dot);
        String end = name.substring(dot);
        String shared = Stream.of(ELEMENTS, CONNECTIONS)
                .filter(stem::endsWith)
                .findFirst()
                .map(suffix -> stem.substring(0, stem.length() - suffix.length()))
                .orElse(stem);
        if (shared.equals(stem) && Files.exists(named)) {
            return List.of(named);
        }
        List<Path> pair = Stream.of(ELEMENTS, CONNECTIONS)
                .map(suffix -> named.resolveSibling(shared + suffix + end))
                .filter(Files::exists)
                .toList();
        return pair.isEmpty() ? List.of(named) : pair;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The bytes of a file; empty if they cannot be had or are too many, which is reported. */
    static Optional<byte[]> bytes(Path file, Consumer<Mistake> mistakes) {
        Mark start = new Mark(name(file), 1, 1);
        try (InputStream in = Files.newInputStream(file)) {
            return within(start, in.readNBytes(Limits.fileBytes() + 1), mistakes);
        } catch (NoSuchFileException e) {
            mistakes.accept(new Mistake("file-missing", start, start.file()));
        } catch (IOException e) {
            mistakes.accept(new Mistake("file-unreadable", start, start.file()));
        }
        return Optional.empty();
    }

    static Optional<byte[]> within(Mark start, byte[] bytes, Consumer<Mistake> mistakes) {
        if (bytes.length > Limits.fileBytes()) {
            mistakes.accept(new Mistake("map-too-large", start, Limits.FILE_MEGABYTES));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }
}
