package no.grobunn.cli.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.DossierPlace;
import no.grobunn.cli.dossier.SideFiles;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.storage.ProfileReadResult;
import no.grobunn.core.storage.ProfileReader;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where commands ask which funder profile a run goes by. */
public final class ProfileDesk {
    private final ProfileReader reader;
    private final SideFiles sideFiles;
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public ProfileDesk(
            ProfileReader reader, SideFiles sideFiles, Console console, LanguageChoice language, PathNames paths) {
        this.reader = reader;
        this.sideFiles = sideFiles;
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    /**
     * The profile to go by. Where the pilot names one that is not at hand, a message says so and the generic one is taken.
     *
     * @param typed the id or the file that was typed, or null
     * @param place the dossier's folder or file; a person's own profiles lie beside it
     * @param pilot the pilot that the run is about, or null
     * @throws Refusal if there is no such profile, or one of the person's own has errors; those have been shown then
     */
    public FunderProfile choose(@Nullable String typed, Path place, @Nullable PilotSketch pilot) {
        if (typed != null && isFile(typed)) {
            return read(paths.typed(typed));
        }
        FunderProfiles profiles = FunderProfiles.beside(place);
        sideFiles.requireSound(profiles.problems(), DossierPlace.folder(place), "error.profile.errors");
        return typed == null ? ofPilot(pilot, profiles) : named(typed, profiles);
    }

    private static boolean isFile(String typed) {
        return typed.contains("/") || typed.contains("\\") || typed.matches("(?i).*\\.(ya?ml|json)");
    }

    private FunderProfile read(Path file) {
        if (!Files.exists(file)) {
            throw Refusal.fileTrouble("error.profile.missing", paths.of(file)).remedy("error.profile.missing.remedy");
        }
        ProfileReadResult read = reader.read(file);
        sideFiles.requireSound(read.problems(), file.resolveSibling(""), "error.profile.errors");
        return read.profile().orElseThrow();
    }

    private static FunderProfile named(String typed, FunderProfiles profiles) {
        return profiles.ids().stream()
                .filter(id -> id.value().equals(typed))
                .findFirst()
                .flatMap(profiles::find)
                .orElseThrow(() -> Refusal.wrongUse("error.unknown-profile", typed)
                        .choices(
                                typed,
                                profiles.ids().stream()
                                        .map(FunderProfileId::value)
                                        .toList()));
    }

    private FunderProfile ofPilot(@Nullable PilotSketch pilot, FunderProfiles profiles) {
        if (pilot == null) {
            return FunderProfile.generic();
        }
        Optional.ofNullable(pilot.funder())
                .filter(named -> profiles.find(named).isEmpty())
                .ifPresent(missing -> notAtHand(missing, pilot, profiles));
        return profiles.forPilot(pilot);
    }

    private void notAtHand(FunderProfileId missing, PilotSketch pilot, FunderProfiles profiles) {
        Texts texts = language.texts();
        String said = texts.get("profile.not-at-hand", pilot.id().value(), missing.value());
        String near = profiles.nearest(missing.value())
                .map(id -> " " + texts.get("error.did-you-mean", id.value()))
                .orElse("");
        String label = texts.get("report.note");
        console.message(Wrapped.text(
                console.errorInk().warning(label) + " ", label.length() + 1, said + near, console.columns()));
    }
}
