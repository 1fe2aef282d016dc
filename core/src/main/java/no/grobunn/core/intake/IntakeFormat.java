package no.grobunn.core.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.file.AtomicFile;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.core.sheet.FormBook;

/**
 * A kind of file that holds sheets to be filled in. Found by {@link java.util.ServiceLoader}; stateless and thread-safe. It knows how its files hold cells; what the cells
 * mean is not its affair ({@link no.grobunn.core.storage.IntakeReader}, {@link no.grobunn.core.storage.IntakeWriter}).
 */
public interface IntakeFormat {
    /** How its files' names end, without the dot, in lower case: {@code xlsx}. */
    String extension();

    /**
     * Writes sheets to a stream, which is left open. The same sheets give the same bytes.
     *
     * @throws IOException if the stream cannot be written to
     */
    void write(FormBook book, OutputStream out) throws IOException;

    /**
     * Writes sheets to a file in one step: until the new one is whole on the disk, the old one stays.
     *
     * @throws IOException if the file cannot be written
     */
    default void write(FormBook book, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            write(book, out);
            return file;
        });
    }

    /**
     * The sheets of a file. Anybody may hand over any file: whatever it holds, the answer is a value or one of the exceptions below, in bounded time and memory.
     *
     * @throws RefusedWorkbookException if the file is of another kind, damaged, or unsafe to open
     * @throws IOException if the file cannot be read
     */
    List<FilledSheet> read(Path file) throws IOException, RefusedWorkbookException;
}
