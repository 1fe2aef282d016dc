package no.grobunn.acceptance;

import java.nio.file.Path;

/** The finished program, as it lies after packaging or wherever someone has put it. */
public record Distribution(Path folder) {
    /** The folder of the whole repository. */
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    public static final Path EXAMPLES = REPOSITORY.resolve("examples");

    /** The one that the build has just made. */
    static Distribution built() {
        return new Distribution(REPOSITORY.resolve("cli-adapter/target/grobunn"));
    }

    /** The command {@code grobunn}, started by its launcher on the module path. */
    Command grobunn(Jdk jdk, Object... words) {
        return new Command(folder.resolve("bin/grobunn"))
                .with(words)
                .variable("JAVA_HOME", jdk.home().toString());
    }
}
