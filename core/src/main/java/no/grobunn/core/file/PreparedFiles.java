package no.grobunn.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * New contents of several files, beside them and forced to disk, to be moved into their places together: all or none. No file system moves several files in one step, so
 * the old contents are kept beside them as well, and moved back if one of the new ones cannot be moved. Whatever may fail for want of room or leave fails before the
 * first file has changed. Not thread-safe.
 */
public final class PreparedFiles implements AutoCloseable {
    private final Move move;
    private final List<Prepared> files = new ArrayList<>();
    private final List<Path> besides = new ArrayList<>();

    /** How a file takes the place of another. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /** A file with its new and its old content beside it. */
    private record Prepared(Path file, Path fresh, Path old) {}

    private PreparedFiles(Move move) {
        this.move = move;
    }

    /**
     * Prepares files that are there.
     *
     * @param contents the new bytes of each
     * @throws IOException if one is not there, must not be written or cannot be; then nothing is left behind
     */
    public static PreparedFiles of(Map<Path, byte[]> contents) throws IOException {
        return of(contents, AtomicFile::move);
    }

    static PreparedFiles of(Map<Path, byte[]> contents, Move move) throws IOException {
        PreparedFiles prepared = new PreparedFiles(move);
        try {
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                prepared.add(file.getKey().toRealPath(), file.getValue());
            }
            return prepared;
        } catch (IOException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    private void add(Path file, byte[] content) throws IOException {
        AtomicFile.refuseReadOnly(file);
        Path old = beside(file, ".old");
        Files.copy(file, old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(old, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path fresh = beside(file, ".part");
        AtomicFile.writeAndForce(file, fresh, out -> {
            out.write(content);
            return file;
        });
        files.add(new Prepared(file, fresh, old));
    }

    private Path beside(Path file, String suffix) throws IOException {
        Path beside = AtomicFile.beside(file, suffix);
        besides.add(beside);
        return beside;
    }

    /**
     * Moves the new contents into their places. If that fails, all files are as they were.
     *
     * @throws NotPutBackException if it failed, and not even the old contents could be moved back; they are kept
     * @throws IOException if it failed
     */
    public void moveIntoPlace() throws IOException {
        try {
            for (Prepared file : files) {
                move.move(file.fresh(), file.file());
            }
        } catch (IOException | RuntimeException e) {
            Map<Path, Path> kept = putBack();
            if (!kept.isEmpty()) {
                besides.removeAll(kept.values());
                throw new NotPutBackException(kept, e);
            }
            throw e;
        }
    }

    /** Gives back where the old contents are of those that could not be put back. */
    private Map<Path, Path> putBack() {
        Map<Path, Path> kept = new LinkedHashMap<>();
        for (Prepared file : files) {
            try {
                if (!isAsItWas(file)) {
                    move.move(file.old(), file.file());
                }
            } catch (IOException | RuntimeException e) {
                kept.put(file.file(), file.old());
            }
        }
        return kept;
    }

    /** Where a file system cannot move in one step, also the file that could not be moved may be gone. */
    private static boolean isAsItWas(Prepared file) throws IOException {
        return Files.exists(file.file()) && Files.mismatch(file.file(), file.old()) < 0;
    }

    /** Clears away what stands beside the files. What cannot be cleared away stays there, hidden: the files themselves are what they shall be. */
    @Override
    public void close() {
        for (Path beside : besides) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // said nothing of: whoever reads of a failure takes it that nothing was written
            }
        }
    }
}
