package no.grobunn.reporting.xlsx.guard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A workbook that {@link WorkbookGuard} has looked through. Only the guard makes one, so whoever takes this type cannot be handed an unguarded file. What stands in
 * the cells is still somebody else's word. Immutable and thread-safe.
 */
public final class GuardedWorkbook {
    private final String name;
    private final byte[] content;

    GuardedWorkbook(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The file's name, without its folder. */
    public String name() {
        return name;
    }

    /** The bytes that were looked through, from the beginning; in memory, so nobody can change the file between the guard and the library. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
