package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import no.grobunn.cli.carried.CarriedStart;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Interruption;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.DossierPlace;
import no.grobunn.cli.dossier.ProblemScreen;
import no.grobunn.cli.dossier.SideFiles;
import no.grobunn.cli.intake.IntakeFiles;
import no.grobunn.cli.intake.IntakeJoin;
import no.grobunn.cli.intake.IntakeReading;
import no.grobunn.cli.intake.IntakeStart;
import no.grobunn.cli.intake.JoinScreen;
import no.grobunn.cli.profile.ProfileDesk;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.cli.theme.ThemeDesk;
import no.grobunn.core.intake.IntakeFormats;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.JsonSchema;
import no.grobunn.core.storage.ProfileReader;
import no.grobunn.core.storage.ThemeReader;

/** What reads dossiers, judges them and begins new ones. */
final class DossierModule extends AbstractModule {
    @Override
    protected void configure() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<Interruption> interruption = getProvider(Interruption.class);
        Provider<SideFiles> sideFiles = getProvider(SideFiles.class);
        Provider<Starter> starter = getProvider(Starter.class);
        Provider<NewFolder> folder = getProvider(NewFolder.class);

        bind(DossierDesk.class)
                .toProvider(() -> new DossierDesk(new DossierPlace(paths.get()), new DossierReader(), language.get()));
        bind(ProblemScreen.class).toProvider(() -> new ProblemScreen(console.get(), language.get(), paths.get()));
        bind(SideFiles.class).toProvider(() -> new SideFiles(console.get(), language.get(), paths.get()));
        bind(ProfileDesk.class)
                .toProvider(() -> new ProfileDesk(
                        new ProfileReader(), sideFiles.get(), console.get(), language.get(), paths.get()));
        bind(ThemeDesk.class).toProvider(() -> new ThemeDesk(new ThemeReader(), sideFiles.get(), paths.get()));
        bind(CarriedStart.class)
                .toProvider(() -> new CarriedStart(
                        new DossierReader(),
                        starter.get(),
                        folder.get(),
                        sideFiles.get(),
                        console.get(),
                        language.get(),
                        paths.get()));
        bind(IntakeFiles.class).toProvider(() -> new IntakeFiles(IntakeFormats.installed(), paths.get()));
        Provider<IntakeFiles> intakeFiles = getProvider(IntakeFiles.class);
        Provider<ProblemScreen> problems = getProvider(ProblemScreen.class);
        bind(IntakeStart.class)
                .toProvider(() -> new IntakeStart(intakeFiles.get(), console.get(), language.get(), paths.get()));
        bind(IntakeJoin.class)
                .toProvider(() -> new IntakeJoin(
                        problems.get(),
                        new JoinScreen(console.get(), language.get(), paths.get()),
                        console.get(),
                        language.get(),
                        paths.get()));
        bind(IntakeReading.class)
                .toProvider(() -> new IntakeReading(
                        intakeFiles.get(),
                        starter.get(),
                        folder.get(),
                        problems.get(),
                        console.get(),
                        language.get(),
                        paths.get()));
        bind(NewFolder.class).toProvider(() -> new NewFolder(paths.get(), interruption.get()));
        bind(Starter.class).toProvider(() -> new Starter(new JsonSchema()));
    }
}
