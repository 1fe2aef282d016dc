package no.grobunn.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.failure.ExitCode;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.text.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The help pages, in the person's language; what they list comes from the commands themselves. */
public final class Help {
    private static final int LABELS = 27;
    private static final int USUAL_WIDTH = 78;
    private final Console console;
    private final LanguageChoice language;
    private final String version;
    private final Supplier<CommandSpec> root;

    /**
     * The help of a program.
     *
     * @param root gives the program's own command, which exists only after this
     */
    public Help(Console console, LanguageChoice language, String version, Supplier<CommandSpec> root) {
        this.console = console;
        this.language = language;
        this.version = version;
        this.root = root;
    }

    ExitCode version() {
        console.result("grobunn " + version);
        return ExitCode.DONE;
    }

    ExitCode overview() {
        return page(root.get());
    }

    ExitCode page(CommandSpec command) {
        Texts texts = language.texts();
        line(console.ink().strong(command.qualifiedName()) + "  " + texts.get("help." + key(command)));
        section("help.usage", List.of("  " + usage(command)));
        section("help.commands", commands(command));
        section("help.arguments", arguments(command));
        if (command == root.get()) {
            section("help.everywhere", globals());
            section("help.exit-codes", exitCodes());
        } else {
            section("help.everywhere", List.of(brief(root.get())));
        }
        line("");
        line(texts.get(command.subcommands().isEmpty() ? "help.next" : "help.next.overview", command.qualifiedName()));
        return ExitCode.DONE;
    }

    /** The page of one of the commands. */
    ExitCode page(String command) {
        return page(
                Objects.requireNonNull(root.get().subcommands().get(command)).getCommandSpec());
    }

    /** What its texts are called by: the words behind the program's name. */
    private static String key(CommandSpec command) {
        String name = command.qualifiedName(".");
        return name.substring(name.indexOf('.') + 1);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(console.ink().strong(language.texts().get(title)));
            lines.forEach(this::line);
        }
    }

    private void line(String line) {
        console.result(line);
    }

    private static String usage(CommandSpec command) {
        if (!command.subcommands().isEmpty()) {
            return command.qualifiedName() + " COMMAND …";
        }
        Stream<String> words = command.positionalParameters().stream().map(Help::word);
        Stream<String> options = own(command).map(option -> "[" + label(option) + "]");
        String name = command.qualifiedName();
        String line = Stream.concat(words, options)
                .map(word -> word.replace(' ', Wrapped.TOGETHER))
                .collect(Collectors.joining(" "));
        return Wrapped.text(name + " ", name.length() + 3, line, USUAL_WIDTH);
    }

    /** The options of a command by their shortest names. */
    private static String brief(CommandSpec command) {
        return command.options().stream()
                .map(option -> option.shortestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel()))
                .collect(Collectors.joining(", ", "  ", ""));
    }

    private static String word(PositionalParamSpec parameter) {
        String many = parameter.arity().max() > 1 ? "…" : "";
        return parameter.required() ? parameter.paramLabel() : "[" + parameter.paramLabel() + many + "]";
    }

    private List<String> commands(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .map(entry -> entry(
                        entry.getKey(),
                        language.texts().get("help." + key(entry.getValue().getCommandSpec()))))
                .toList();
    }

    private List<String> arguments(CommandSpec command) {
        List<String> lines = new ArrayList<>();
        command.positionalParameters()
                .forEach(parameter -> lines.add(entry(parameter.paramLabel(), explanation(command, parameter))));
        own(command).forEach(option -> lines.add(entry(label(option), explanation(command, option))));
        return lines;
    }

    private List<String> globals() {
        return root.get().options().stream()
                .map(option -> entry(label(option), explanation(root.get(), option)))
                .toList();
    }

    private List<String> exitCodes() {
        Columns table = Columns.of("rl");
        for (ExitCode code : ExitCode.values()) {
            table.row(Integer.toString(code.number()), language.texts().get("help.exit." + code.number()));
        }
        return table.lines();
    }

    private static Stream<OptionSpec> own(CommandSpec command) {
        return command.options().stream().filter(option -> option.scopeType() == ScopeType.LOCAL);
    }

    private static String label(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private String explanation(CommandSpec command, ArgSpec argument) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        String particular = "help." + key(command) + "." + name;
        Texts texts = language.texts();
        return texts.get(texts.has(particular) ? particular : "help." + name);
    }

    private String entry(String label, String explanation) {
        boolean beside = label.length() <= LABELS;
        String first =
                "  " + label + (beside ? " ".repeat(LABELS - label.length() + 2) : "\n" + " ".repeat(LABELS + 4));
        return Wrapped.text(first, LABELS + 4, explanation, console.columns());
    }
}
