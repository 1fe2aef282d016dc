package no.grobunn.cli.console;

import java.nio.file.Path;

/** Paths as a person types and reads them: from the current folder on, where they are below it. */
public final class PathNames {
    private final Path current;

    /** @param current the current folder, absolute */
    public PathNames(Path current) {
        this.current = current.normalize();
    }

    /** The place that a typed path means. */
    public Path typed(String path) {
        return current.resolve(path).normalize();
    }

    /** The shortest plain name of a place. */
    public String of(Path path) {
        Path whole = current.resolve(path).normalize();
        if (whole.equals(current)) {
            return ".";
        }
        return whole.startsWith(current) ? current.relativize(whole).toString() : whole.toString();
    }

    /** The name of a place as a word of a command: in quotation marks where it has spaces. */
    public String asArgument(Path path) {
        String name = of(path);
        return name.contains(" ") ? '"' + name.replace(' ', Wrapped.TOGETHER) + '"' : name;
    }
}
