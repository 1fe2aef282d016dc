package no.grobunn.core.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The kinds of files that hold sheets to be filled in. Immutable and thread-safe. */
public final class IntakeFormats {
    private final List<IntakeFormat> formats;

    /** These kinds; where two have the same extension, the first is taken. */
    public IntakeFormats(List<IntakeFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * What the running program has on its module path and class path.
     *
     * @throws java.util.ServiceConfigurationError if one of them cannot be made
     */
    public static IntakeFormats installed() {
        return new IntakeFormats(ServiceLoader.load(IntakeFormat.class, IntakeFormats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The extensions of the kinds, without dots. */
    public List<String> extensions() {
        return formats.stream().map(IntakeFormat::extension).distinct().toList();
    }

    /** The kind that a file's name says it is of, or empty if it is of none. */
    public Optional<IntakeFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }
}
