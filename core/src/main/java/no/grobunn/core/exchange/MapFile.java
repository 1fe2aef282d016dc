package no.grobunn.core.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.grobunn.core.file.AtomicFile;

/**
 * A file of an exported map. Immutable.
 *
 * @param suffix what its name has before the dot, after the map's: {@code -elements}, {@code -connections}, or nothing where the map is one file
 * @param text what stands in it; lines end in line feeds
 */
public record MapFile(String suffix, String text) {
    /** Its bytes: the text as UTF-8, without a byte order mark. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes it in one step: until the new file is whole on the disk, what was there before stays. Its folder is made if it is not there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, out -> {
            out.write(bytes());
            return file;
        });
    }
}
