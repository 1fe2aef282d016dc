package no.grobunn.cli.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import no.grobunn.cli.console.PathNames;

/** What the file system refuses, in words that say which file and what to do. */
public final class FileTrouble {
    private final PathNames paths;

    public FileTrouble(PathNames paths) {
        this.paths = paths;
    }

    /** What to say of it. */
    public Refusal of(IOException trouble) {
        String file =
                trouble instanceof FileSystemException e && e.getFile() != null ? paths.of(Path.of(e.getFile())) : "?";
        if (trouble instanceof NoSuchFileException) {
            return refusal("missing", file);
        }
        if (trouble instanceof AccessDeniedException) {
            return refusal("denied", file);
        }
        if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
            return refusal("in-the-way", file);
        }
        return Refusal.fileTrouble("error.file.other", reason(trouble)).remedy("error.file.other.remedy");
    }

    private static Refusal refusal(String kind, String file) {
        return Refusal.fileTrouble("error.file." + kind, file).remedy("error.file." + kind + ".remedy");
    }

    private static String reason(IOException trouble) {
        String message = trouble.getMessage();
        return message == null || message.isBlank() ? trouble.getClass().getSimpleName() : message;
    }
}
