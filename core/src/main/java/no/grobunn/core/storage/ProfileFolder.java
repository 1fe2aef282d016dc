package no.grobunn.core.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.storage.ProfileReading.Read;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** A person's own profiles, read from a folder. One use, not thread-safe. */
final class ProfileFolder {
    private static final String NAME = "profiles";

    private final ProfileReading reading = new ProfileReading();
    private final Map<FunderProfileId, Read> found = new LinkedHashMap<>();

    private ProfileFolder() {}

    /** The profiles beside a dossier; none if it has no such folder. */
    static ProfileFolder beside(Path dossier) {
        ProfileFolder profiles = new ProfileFolder();
        Path folder = Files.isDirectory(dossier) ? dossier.resolve(NAME) : dossier.resolveSibling(NAME);
        if (Files.isDirectory(folder)) {
            profiles.names(folder).forEach(name -> profiles.take(name, folder));
        }
        return profiles;
    }

    List<FunderProfile> profiles() {
        return found.values().stream().map(Read::profile).toList();
    }

    List<Problem> problems() {
        return reading.problems();
    }

    private void take(String name, Path folder) {
        reading.load(NAME + "/" + name, folder.resolve(name)).ifPresent(read -> {
            Read first = found.putIfAbsent(read.profile().id(), read);
            if (first != null) {
                List<Object> arguments = List.of(read.profile().id().value(), first.id());
                reading.report(new Mistake("duplicate-id", read.id(), "id", arguments, ""));
            }
        });
    }

    private List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !Files.isDirectory(entry))
                    .map(SourceFiles::name)
                    .filter(SourceFiles::isYaml)
                    .sorted(FileOrder.BY_NAME)
                    .toList();
        } catch (IOException e) {
            reading.report(new Mistake("file-unreadable", new Mark(NAME, 1, 1), folder.toString()));
            return List.of();
        }
    }
}
