package no.grobunn.cli.intake;

import java.nio.file.Path;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.intake.IntakeFormat;
import no.grobunn.core.intake.IntakeFormats;

/** Finds the kind of file that a name asks for. */
public final class IntakeFiles {
    private final IntakeFormats formats;
    private final PathNames paths;

    public IntakeFiles(IntakeFormats formats, PathNames paths) {
        this.formats = formats;
        this.paths = paths;
    }

    /**
     * The kind of a file.
     *
     * @throws Refusal if its name is that of no kind
     */
    IntakeFormat of(Path file) {
        return formats.of(file).orElseThrow(() -> {
            String extensions = String.join(", .", formats.extensions());
            return Refusal.wrongUse("error.intake.kind", paths.of(file), "." + extensions)
                    .remedy("error.intake.kind.remedy", "." + extensions);
        });
    }
}
