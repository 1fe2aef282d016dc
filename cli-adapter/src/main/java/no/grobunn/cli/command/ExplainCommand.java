package no.grobunn.cli.command;

import java.util.List;
import java.util.function.Supplier;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.explain.ExplanationJson;
import no.grobunn.cli.explain.ExplanationText;
import no.grobunn.cli.explain.Explanations;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.json.Json;
import no.grobunn.cli.text.LanguageChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn explain}: what stands behind a code that a check reported, or which codes there are. */
@Command(name = "explain")
public final class ExplainCommand implements Task {
    private final Supplier<Explanations> explanations;
    private final Console console;
    private final LanguageChoice language;

    @Parameters(arity = "0..1", paramLabel = "CODE")
    private @Nullable String code;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    /**
     * The command.
     *
     * @param explanations looks for the rules that are installed, which no other command should wait for
     */
    public ExplainCommand(Supplier<Explanations> explanations, Console console, LanguageChoice language) {
        this.explanations = explanations;
        this.console = console;
        this.language = language;
    }

    @Override
    public ExitCode run() {
        if (Choice.of("--format", format, List.of("text", "json")).equals("json")) {
            console.data(Json.text(json(explanations.get())));
        } else {
            show(explanations.get());
        }
        return ExitCode.DONE;
    }

    private Object json(Explanations all) {
        ExplanationJson json = new ExplanationJson(language.language());
        return code == null ? json.of(all) : json.of(all, code);
    }

    private void show(Explanations all) {
        ExplanationText text = new ExplanationText(console, language);
        if (code == null) {
            text.list(all);
        } else {
            text.show(all, code);
        }
    }
}
