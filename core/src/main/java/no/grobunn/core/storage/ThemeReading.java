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
import no.grobunn.core.storage.tree.MappingNode;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.ScalarNode;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.Theme;
import no.grobunn.core.theme.ThemeFile;

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
        Optional<ThemeFile> found =
                TreeBinder.bind(ThemeFields.THEME, joined.root(), joined.uncertain(), problems::error);
        Logo logo = text(joined.root(), "logoText")
                .flatMap(words -> logo(joined.root(), words))
                .orElse(null);
        return found.map(theme -> theme.theme(logo));
    }

    /** The logo is looked at even where the rest of the theme is wrong, so that all of it is told at once. */
    private Optional<Logo> logo(MappingNode root, String words) {
        return text(root, LOGO).flatMap(path -> logo(path, words, Locator.nearest(root, LOGO)));
    }

    private Optional<Logo> logo(String path, String words, Mark place) {
        try (InputStream in = Files.newInputStream(beside(path))) {
            return Optional.of(Logo.of(in.readNBytes(Logo.MAX_BYTES + 1), words));
        } catch (IOException | InvalidPathException e) {
            problems.error(new Mistake("logo-unreadable", place, LOGO, List.of(path), ""));
        } catch (InvariantException e) {
            e.violations()
                    .forEach(
                            violation -> problems.error(new Mistake(violation.rule(), place, LOGO, List.of(path), "")));
        }
        return Optional.empty();
    }

    private static Optional<String> text(MappingNode root, String key) {
        return root.entry(key)
                .map(MappingNode.Entry::value)
                .filter(value -> value instanceof ScalarNode scalar && !scalar.absent() && !scalar.refused())
                .map(value -> ((ScalarNode) value).text());
    }

    private Path beside(String path) {
        return file.toAbsolutePath().resolveSibling(path);
    }
}
