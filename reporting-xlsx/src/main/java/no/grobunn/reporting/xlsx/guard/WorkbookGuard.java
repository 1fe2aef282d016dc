package no.grobunn.reporting.xlsx.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks through a file that is said to be a workbook, so that nobody reads what could exhaust the machine or reach beyond the file.
 *
 * <p>It passes an ordinary {@code .xlsx} of at most 10 MB. It refuses other kinds of files, archives that unpack beyond measure or that different programs would read
 * differently, XML with a document type, references outside a sheet, more cells, texts or styles than a form that people fill in can have, and whatever acts or fetches
 * by itself: macros, links to other workbooks, embedded objects, data exchange, data connections. Links to web pages in cells are no reason; nobody follows them.
 *
 * <p>A verdict takes less than a second and less than 64 MB, whatever the file holds. Stateless and thread-safe.
 */
public final class WorkbookGuard {
    /** A guard. */
    public WorkbookGuard() {}

    /**
     * Looks through a file.
     *
     * @return the workbook, or the first reason not to open it; a file that is missing or cannot be read is a reason too
     */
    public GuardVerdict inspect(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        // A folder is no file; a pipe may never end, or never begin.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new GuardVerdict.Refused(new Refusal(Reason.FILE_UNREADABLE, name).problem(name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return inspect(name, in.readNBytes(Limits.FILE_BYTES + 1));
        } catch (NoSuchFileException e) {
            return new GuardVerdict.Refused(new Refusal(Reason.FILE_MISSING, name).problem(name));
        } catch (IOException e) {
            return new GuardVerdict.Refused(new Refusal(Reason.FILE_UNREADABLE, name).problem(name));
        }
    }

    /**
     * Looks through a file that lies in memory.
     *
     * @param name the file's name, for the message; its ending decides nothing
     * @param content the file's bytes, which must not change afterwards
     */
    public GuardVerdict inspect(String name, byte[] content) {
        try {
            return new GuardVerdict.Passed(search(name, content));
        } catch (Refusal refusal) {
            return new GuardVerdict.Refused(refusal.problem(name));
        }
    }

    private static GuardedWorkbook search(String name, byte[] content) {
        if (content.length > Limits.FILE_BYTES) {
            throw new Refusal(Reason.WORKBOOK_TOO_LARGE, Limits.FILE_MEGABYTES);
        }
        FileKind.requireArchive(name, content);
        Archive archive = Archive.of(content);
        archive.requireWorkbook();
        WorkbookSearch search = new WorkbookSearch(archive);
        List<Part> parts = new ArrayList<>(archive.parts());
        parts.sort(Comparator.comparing(WorkbookGuard::turn));
        parts.forEach(search::look);
        search.requireSheets();
        return new GuardedWorkbook(name, archive, search.searched());
    }

    /** What a part says of the file comes before what it says of itself: an exchange of data is also a link, and is called by the name that alarms more. */
    private static int turn(Part part) {
        if (part.name().equals(Archive.CONTENT_TYPES)) {
            return 0;
        }
        return part.name().contains("externalLink") ? 1 : 2;
    }
}
