package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import java.util.List;
import no.grobunn.cli.analysis.Analyses;
import no.grobunn.cli.carried.CarriedStart;
import no.grobunn.cli.check.CheckDesk;
import no.grobunn.cli.check.CheckScreen;
import no.grobunn.cli.command.AnalyseCommand;
import no.grobunn.cli.command.CheckCommand;
import no.grobunn.cli.command.ExplainCommand;
import no.grobunn.cli.command.GlobalOptions;
import no.grobunn.cli.command.GrobunnCommand;
import no.grobunn.cli.command.Help;
import no.grobunn.cli.command.IntakeCommand;
import no.grobunn.cli.command.IntakeNewCommand;
import no.grobunn.cli.command.IntakeReadCommand;
import no.grobunn.cli.command.MapCommand;
import no.grobunn.cli.command.NewCommand;
import no.grobunn.cli.command.Program;
import no.grobunn.cli.command.ReportCommand;
import no.grobunn.cli.command.ReportsCommand;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.explain.Explanations;
import no.grobunn.cli.failure.FailureReport;
import no.grobunn.cli.intake.IntakeJoin;
import no.grobunn.cli.intake.IntakeReading;
import no.grobunn.cli.intake.IntakeStart;
import no.grobunn.cli.map.MapDesk;
import no.grobunn.cli.map.MapStart;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.cli.report.ReportDesk;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.report.ReportPlugins;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands and the program that runs them. Made by hand in providers, so that no class outside this package knows how it is wired. */
final class CommandsModule extends AbstractModule {
    private final List<String> arguments;

    CommandsModule(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    protected void configure() {
        bindCommands();
        bindProgram();
    }

    private void bindCommands() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<Help> help = getProvider(Help.class);
        Provider<DossierDesk> dossiers = getProvider(DossierDesk.class);
        Provider<ProblemScreen> errors = getProvider(ProblemScreen.class);
        Provider<ReadinessRules> rules = getProvider(ReadinessRules.class);
        Provider<CheckDesk> checks = getProvider(CheckDesk.class);
        Provider<CheckScreen> checkScreen = getProvider(CheckScreen.class);
        Provider<ReportDesk> reports = getProvider(ReportDesk.class);
        Provider<ReportPlugins> plugins = getProvider(ReportPlugins.class);
        Provider<Starter> starter = getProvider(Starter.class);
        Provider<NewFolder> folder = getProvider(NewFolder.class);
        Provider<ReportDate> date = getProvider(ReportDate.class);
        Provider<MapStart> mapStart = getProvider(MapStart.class);
        Provider<CarriedStart> carried = getProvider(CarriedStart.class);
        Provider<MapDesk> maps = getProvider(MapDesk.class);

        bind(GrobunnCommand.class).toProvider(() -> new GrobunnCommand(help.get()));
        bind(NewCommand.class)
                .toProvider(() -> new NewCommand(
                        mapStart.get(),
                        carried.get(),
                        starter.get(),
                        folder.get(),
                        console.get(),
                        language.get(),
                        paths.get()));
        bind(MapCommand.class)
                .toProvider(() -> new MapCommand(dossiers.get(), maps.get(), date.get(), errors.get(), paths.get()));
        Provider<IntakeStart> intakeStart = getProvider(IntakeStart.class);
        Provider<IntakeReading> intakeReading = getProvider(IntakeReading.class);
        bind(IntakeCommand.class).toProvider(() -> new IntakeCommand(help.get()));
        bind(IntakeNewCommand.class)
                .toProvider(() ->
                        new IntakeNewCommand(intakeStart.get(), dossiers.get(), date.get(), errors.get(), paths.get()));
        Provider<IntakeJoin> intakeJoin = getProvider(IntakeJoin.class);
        bind(IntakeReadCommand.class)
                .toProvider(() ->
                        new IntakeReadCommand(intakeReading.get(), intakeJoin.get(), dossiers.get(), paths.get()));
        bind(CheckCommand.class).toProvider(() -> new CheckCommand(checks.get(), checkScreen.get()));
        bind(ExplainCommand.class)
                .toProvider(
                        () -> new ExplainCommand(() -> Explanations.of(rules.get()), console.get(), language.get()));
        bind(ReportCommand.class)
                .toProvider(() -> new ReportCommand(dossiers.get(), reports::get, errors.get(), paths.get()));
        bind(AnalyseCommand.class)
                .toProvider(() -> new AnalyseCommand(
                        dossiers.get(),
                        new Analyses(console.get(), language.get()),
                        date.get(),
                        errors.get(),
                        paths.get()));
        bind(ReportsCommand.class).toProvider(() -> new ReportsCommand(plugins::get, console.get(), language.get()));
    }

    private void bindProgram() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<GlobalOptions> options = getProvider(GlobalOptions.class);
        Provider<Interruption> interruption = getProvider(Interruption.class);
        Provider<CommandLine> line = getProvider(CommandLine.class);
        Provider<Help> help = getProvider(Help.class);
        Provider<FailureReport> failures = getProvider(FailureReport.class);

        bind(Help.class)
                .toProvider(() -> new Help(console.get(), language.get(), Version.ofProduct(), () -> root(line)))
                .in(Scopes.SINGLETON);
        bind(FailureReport.class).toProvider(() -> new FailureReport(console.get(), language.get(), paths.get()));
        bind(CommandLine.class).toProvider(commandLine()).in(Scopes.SINGLETON);
        bind(Program.class)
                .toProvider(() -> new Program(
                        line.get(), arguments, options.get(), help.get(), failures.get(), interruption.get()));
    }

    private static CommandSpec root(Provider<CommandLine> line) {
        return line.get().getCommandSpec();
    }

    private Provider<CommandLine> commandLine() {
        Provider<GrobunnCommand> root = getProvider(GrobunnCommand.class);
        Provider<NewCommand> newDossier = getProvider(NewCommand.class);
        Provider<CheckCommand> check = getProvider(CheckCommand.class);
        Provider<ExplainCommand> explain = getProvider(ExplainCommand.class);
        Provider<ReportCommand> report = getProvider(ReportCommand.class);
        Provider<MapCommand> map = getProvider(MapCommand.class);
        Provider<ReportsCommand> reports = getProvider(ReportsCommand.class);
        Provider<AnalyseCommand> analyse = getProvider(AnalyseCommand.class);
        Provider<IntakeCommand> intake = getProvider(IntakeCommand.class);
        Provider<IntakeNewCommand> intakeNew = getProvider(IntakeNewCommand.class);
        Provider<IntakeReadCommand> intakeRead = getProvider(IntakeReadCommand.class);
        return () -> new CommandLine(root.get())
                .addMixin("everywhere", new GlobalOptions())
                .addSubcommand(newDossier.get())
                .addSubcommand(check.get())
                .addSubcommand(explain.get())
                .addSubcommand(report.get())
                .addSubcommand(reports.get())
                .addSubcommand(map.get())
                .addSubcommand(analyse.get())
                .addSubcommand(new CommandLine(intake.get())
                        .addSubcommand(intakeNew.get())
                        .addSubcommand(intakeRead.get()));
    }
}
