package no.grobunn.cli.failure;

import java.util.List;
import no.grobunn.core.text.NearestMatch;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Picocli's complaints about a line, in our words: picocli has them in English only. */
final class Mistyped {
    private Mistyped() {}

    static Refusal of(ParameterException e) {
        return refusal(e)
                .remedy("error.see-help", e.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static Refusal refusal(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Refusal.wrongUse("error.option-twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = e.getArgSpec();
        return argument != null && argument.isOption() && argument.arity().max() == 0
                ? Refusal.wrongUse("error.option-without-value", name(argument))
                : Refusal.wrongUse("error.command-line", String.valueOf(e.getValue()));
    }

    private static Refusal unmatched(String word, CommandLine line) {
        CommandSpec command = line.getCommandSpec();
        if (word.startsWith("-")) {
            String name = word.replaceFirst("=.*", "");
            Refusal refusal = Refusal.wrongUse("error.unknown-option", command.qualifiedName(), name);
            NearestMatch.of(name, options(command)).ifPresent(near -> refusal.remedy("error.did-you-mean", near));
            return refusal;
        }
        return command.subcommands().isEmpty()
                ? Refusal.wrongUse("error.one-word-too-many", command.qualifiedName(), word)
                : Refusal.wrongUse("error.unknown-command", word)
                        .choices(word, command.subcommands().keySet());
    }

    private static Refusal missing(ArgSpec argument) {
        return argument.isOption()
                ? Refusal.wrongUse("error.option-needs-value", name(argument), argument.paramLabel())
                : Refusal.wrongUse("error.missing-word", argument.paramLabel());
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
