package no.grobunn.cli.command;

import java.util.List;
import java.util.Optional;
import no.grobunn.cli.check.CheckDesk;
import no.grobunn.cli.check.CheckScreen;
import no.grobunn.cli.check.CheckWish;
import no.grobunn.cli.check.Checked;
import no.grobunn.cli.failure.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grobunn check}: every error of a dossier with its place and remedy, what a funder would object to, and the next step. */
@Command(name = "check")
public final class CheckCommand implements Task {
    private final CheckDesk desk;
    private final CheckScreen screen;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER")
    private String dossier = ".";

    @Option(names = "--profile", paramLabel = "ID|FILE")
    private @Nullable String profile;

    @Option(names = "--pilot", paramLabel = "ID")
    private @Nullable String pilot;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--date", paramLabel = "D")
    private @Nullable String date;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private String format = "text";

    public CheckCommand(CheckDesk desk, CheckScreen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    @Override
    public ExitCode run() {
        String chosen = Choice.of("--format", format, List.of("text", "json", "sarif"));
        Checked checked = desk.check(
                dossier,
                new CheckWish(Optional.ofNullable(pilot), Optional.ofNullable(profile), Optional.ofNullable(date)));
        if (checked.readiness().isPresent()) {
            screen.notLoaded(desk.rules().problems());
        }
        switch (chosen) {
            case "json" -> screen.json(checked);
            case "sarif" -> screen.sarif(checked, desk.rules());
            default -> screen.text(checked);
        }
        return checked.exitCode(strict);
    }
}
