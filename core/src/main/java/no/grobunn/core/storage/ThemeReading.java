package no.grobunn.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.catalogue.ThemeFields;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.storage.binding.FileFormat;
import no.grobunn.core.storage.binding.FileJoin;
import no.grobunn.core.storage.binding.FileJoin.Joined;
import no.grobunn.core.storage.binding.FileTree;
import no.grobunn.core.storage.binding.FormatCheck;
import no.grobunn.core.storage.binding.Locator;
import no.grobunn.core.storage.binding.TreeBinder;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.Theme;
import no.grobunn.core.theme.ThemeFile;
import org.jspecify.annotations.Nullable;

/** One reading of a theme. One use, not thread-safe. */
final class ThemeReading {
    private static final String LOGO = "logo";

    private final Path file;
    private final ProblemCollector problems = new ProblemCollector();

    ThemeReading(Path file) {
        this.file = file;
    }

    ThemeReadResult result() {
        FileTree tree =
                new SourceTrees(problems).of(new SourceFiles(problems::error).load(SourceFiles.name(file), file));
        Optional<Theme> theme = read(tree);
        return new ThemeReadResult(
                problems.count() == 0 ? theme : Optional.empty(), problems.problems(), problems.count());
    }

    private Optional<Theme> read(FileTree tree) {
        Optional<Mistake> newer = FormatCheck.of(FileFormat.THEME).newer(List.of(tree));
        if (newer.isPresent()) {
            problems.error(newer.get());
            return Optional.empty();
        }
        Joined joined = FileJoin.join(FileFormat.THEME, ThemeFields.THEME, List.of(tree), problems::error);
        return TreeBinder.bind(ThemeFields.THEME, joined.root(), joined.uncertain(), problems::error)
                .map(found -> found.theme(logo(found, Locator.nearest(joined.root(), LOGO))));
    }

    private @Nullable Logo logo(ThemeFile theme, Mark place) {
        if (theme.logo() == null || theme.logoText() == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(beside(theme.logo()))) {
            return Logo.of(in.readNBytes(Logo.MAX_BYTES + 1), theme.logoText());
        } catch (IOException | InvalidPathException e) {
            problems.error(new Mistake("logo-unreadable", place, LOGO, List.of(theme.logo()), ""));
        } catch (InvariantException e) {
            e.violations()
                    .forEach(violation ->
                            problems.error(new Mistake(violation.rule(), place, LOGO, List.of(theme.logo()), "")));
        }
        return null;
    }

    private Path beside(String path) {
        return file.toAbsolutePath().resolveSibling(path);
    }
}
