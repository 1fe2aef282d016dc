package no.grobunn.cli.starter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.Refusal;

/** Writes the files of a new dossier: all of them or none, and never over what is there. */
public final class NewFolder {
    private final PathNames paths;
    private final Interruption interruption;

    public NewFolder(PathNames paths, Interruption interruption) {
        this.paths = paths;
        this.interruption = interruption;
    }

    /**
     * Writes the files.
     *
     * @throws Refusal if a file of theirs, or another dossier, is there already
     * @throws IOException if they cannot be written; those already written are removed again
     */
    public void write(Path folder, List<StarterFile> files) throws IOException {
        refuseWhatIsThere(folder, files);
        boolean wasThere = Files.exists(folder);
        List<Path> written = new ArrayList<>();
        boolean whole = false;
        try {
            Files.createDirectories(folder);
            for (StarterFile file : files) {
                Path target = folder.resolve(file.name());
                Files.writeString(target, file.text(), StandardOpenOption.CREATE_NEW);
                written.add(target);
            }
            whole = !interruption.asked();
        } catch (FileAlreadyExistsException e) {
            throw Refusal.fileTrouble("error.new.exists", paths.of(Path.of(e.getFile())));
        } finally {
            if (!whole) {
                takeBack(folder, wasThere, written);
            }
        }
    }

    private void refuseWhatIsThere(Path folder, List<StarterFile> files) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refusal(folder);
        }
        for (StarterFile file : files) {
            Path target = folder.resolve(file.name());
            if (Files.exists(target)) {
                throw refusal(target);
            }
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                // Any YAML file beside it would be read as a part of the new dossier.
                there.filter(file -> file.toString().matches(".*\\.ya?ml"))
                        .sorted()
                        .findFirst()
                        .ifPresent(file -> {
                            throw refusal(file);
                        });
            }
        }
    }

    private Refusal refusal(Path there) {
        return Refusal.fileTrouble("error.new.exists", paths.of(there)).remedy("error.new.exists.remedy");
    }

    private static void takeBack(Path folder, boolean wasThere, List<Path> written) throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
        if (!wasThere) {
            Files.deleteIfExists(folder);
        }
    }
}
