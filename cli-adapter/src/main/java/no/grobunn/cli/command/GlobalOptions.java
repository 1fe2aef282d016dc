package no.grobunn.cli.command;

import java.util.Map;
import java.util.Optional;
import no.grobunn.cli.console.Loudness;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The options that may stand anywhere on the line. Filled by picocli. */
@Command
@SuppressWarnings("UnusedVariable") // picocli itself asks for help and version
public final class GlobalOptions {
    @Option(names = "--language", paramLabel = "nb|nn|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean withoutColours;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    /** Options that are not filled yet. */
    public GlobalOptions() {}

    /** The options of a line whose other words may well be wrong: what is said about those depends on these. */
    public static GlobalOptions glimpsed(String... line) {
        GlobalOptions options = new GlobalOptions();
        CommandLine lenient = new CommandLine(options)
                .setUnmatchedArgumentsAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false);
        lenient.getCommandSpec().parser().collectErrors(true);
        try {
            lenient.parseArgs(line);
        } catch (ParameterException e) {
            // The strict reading meets the same mistake and reports it.
        }
        return options;
    }

    /** The language as it was typed. */
    public Optional<String> typedLanguage() {
        return Optional.ofNullable(language);
    }

    /** The language, if the product has it. */
    public Optional<Language> language() {
        return typedLanguage().flatMap(Language::of);
    }

    public Loudness loudness() {
        return verbose ? Loudness.VERBOSE : quiet ? Loudness.QUIET : Loudness.NORMAL;
    }

    /** Whether colours are welcome: not with {@code --no-color}, nor where {@code NO_COLOR} is set to anything (no-color.org). */
    public boolean colours(Map<String, String> variables) {
        return !withoutColours && variables.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
