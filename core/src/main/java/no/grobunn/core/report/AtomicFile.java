package no.grobunn.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place, forced to disk, then moved there in one step. */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content<R> {
        R writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; what was there before stays until the new one is whole, and for good if writing fails.
     *
     * @return what the content gave back
     */
    static <R> R write(Path target, Content<R> content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        try {
            R result = writeAndForce(beside, content);
            move(beside, target);
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static <R> R writeAndForce(Path file, Content<R> content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            R result = content.writeTo(out);
            out.flush();
            channel.force(true);
            return result;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
