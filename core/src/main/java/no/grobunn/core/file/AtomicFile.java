package no.grobunn.core.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;

/** Writes a file whole or not at all: beside its place, forced to disk, then moved there in one step. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes the bytes of a file.
     *
     * @param <R> what it gives back
     */
    @FunctionalInterface
    public interface Content<R> {
        /** Writes to a stream that it leaves open. */
        R writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; what was there before stays until the new one is whole, and for good if writing fails. Who may read it stays as well. Its folder is made if it is not there; a link keeps
     * pointing at the file it points at.
     *
     * @return what the content gave back
     * @throws IOException if the file cannot be written
     */
    public static <R> R write(Path target, Content<R> content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = Objects.requireNonNull(file.getParent(), "a file stands in a folder");
        Files.createDirectories(folder);
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        refuseReadOnly(file);
        Path beside = beside(file, ".part");
        try {
            R result = writeAndForce(file, beside, content);
            move(beside, file);
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Moving over a file asks nobody whether it may be written, so this does. */
    static void refuseReadOnly(Path file) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** A new file beside another. Not a temporary file, which nobody but its maker may read: who else may is for the folder to say, or for the file that was there. */
    static Path beside(Path file, String suffix) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createFile(file.resolveSibling("." + file.getFileName() + "." + number + suffix));
            } catch (FileAlreadyExistsException e) {
                // another writer's, or what one left behind
            } catch (AccessDeniedException e) {
                throw new AccessDeniedException(file.toString());
            }
        }
    }

    /** Who may read a file stays as it was, where the file system knows. */
    private static void keepPermissions(Path file, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            if (!permissions.equals(Files.getPosixFilePermissions(beside))) {
                Files.setPosixFilePermissions(beside, permissions);
            }
        }
    }

    /** Writes what shall take the place of a file, which nobody may read on the way who may not read that file. */
    static <R> R writeAndForce(Path file, Path beside, Content<R> content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            keepPermissions(file, beside);
            R result = content.writeTo(out);
            out.flush();
            channel.force(true);
            return result;
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
