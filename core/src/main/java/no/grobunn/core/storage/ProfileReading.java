package no.grobunn.core.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.grobunn.core.catalogue.ProfileFields;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.storage.SourceFiles.SourceFile;
import no.grobunn.core.storage.binding.FileFormat;
import no.grobunn.core.storage.binding.FileJoin;
import no.grobunn.core.storage.binding.FileJoin.Joined;
import no.grobunn.core.storage.binding.FileTree;
import no.grobunn.core.storage.binding.FormatCheck;
import no.grobunn.core.storage.binding.Locator;
import no.grobunn.core.storage.binding.TreeBinder;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;

/** One reading of profiles, a file each, that share their limits and gather their problems. One use, not thread-safe. */
final class ProfileReading {
    private final ProblemCollector problems = new ProblemCollector();
    private final SourceFiles files = new SourceFiles(problems::error);
    private final SourceTrees trees = new SourceTrees(problems);

    ProfileReading() {}

    /**
     * A profile that was read.
     *
     * @param id where its id stands
     */
    record Read(FunderProfile profile, Mark id) {}

    /** The profile in a file; empty if anything is wrong with it, which is reported. */
    Optional<Read> load(String name, Path file) {
        return read(() -> files.load(name, file));
    }

    /** The profile in these bytes; empty if anything is wrong with it, which is reported. */
    Optional<Read> load(String name, byte[] content) {
        return read(() -> files.within(name, content));
    }

    /** Reports something that only several profiles together show. */
    void report(Mistake mistake) {
        problems.error(mistake);
    }

    List<Problem> problems() {
        return problems.problems();
    }

    ProfileReadResult result(Optional<Read> read) {
        return new ProfileReadResult(read.map(Read::profile), problems.problems(), problems.count());
    }

    private Optional<Read> read(Supplier<SourceFile> file) {
        long before = problems.count();
        FileTree tree = trees.of(file.get());
        Optional<Mistake> newer = FormatCheck.of(FileFormat.PROFILE).newer(List.of(tree));
        if (newer.isPresent()) {
            problems.error(newer.get());
            return Optional.empty();
        }
        Optional<Read> read = bound(tree);
        return problems.count() == before ? read : Optional.empty();
    }

    private Optional<Read> bound(FileTree tree) {
        Joined joined = FileJoin.join(FileFormat.PROFILE, ProfileFields.PROFILE, List.of(tree), problems::error);
        Mark id = Locator.nearest(joined.root(), "id");
        Optional<FunderProfile> profile =
                TreeBinder.bind(ProfileFields.PROFILE, joined.root(), joined.uncertain(), problems::error);
        profile.filter(ProfileReading::takesTheGenericName)
                .ifPresent(taken -> problems.error(new Mistake(
                        "generic-profile", id, "id", List.of(taken.id().value()), "")));
        return profile.map(found -> new Read(found, id));
    }

    /** Findings say of the generic profile that no funder is asked, so no profile that demands something may go by its name. */
    private static boolean takesTheGenericName(FunderProfile profile) {
        return profile.isGeneric() && !profile.equals(FunderProfile.generic());
    }
}
