package no.grobunn.cli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import no.grobunn.cli.dossier.DossierDesk;
import no.grobunn.cli.dossier.PilotChoice;
import no.grobunn.cli.profile.ProfileDesk;
import no.grobunn.cli.report.ReportDate;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.storage.ReadResult;

/** Where a dossier is handed in to be judged; readiness is judged only once it loads. */
public final class CheckDesk {
    private final DossierDesk dossiers;
    private final ProfileDesk profiles;
    private final ReportDate dates;
    private final Supplier<ReadinessRules> rules;
    private final LanguageChoice language;

    /**
     * A desk.
     *
     * @param rules gives the rules, and looks for those that are installed, which a dossier that does not load should not wait for
     */
    public CheckDesk(
            DossierDesk dossiers,
            ProfileDesk profiles,
            ReportDate dates,
            Supplier<ReadinessRules> rules,
            LanguageChoice language) {
        this.dossiers = dossiers;
        this.profiles = profiles;
        this.dates = dates;
        this.rules = rules;
        this.language = language;
    }

    /**
     * Reads and judges a dossier.
     *
     * @param typed the word that means it
     */
    public Checked check(String typed, CheckWish wish) {
        Path place = dossiers.place(typed);
        LocalDate date = dates.of(wish.date());
        ReadResult reading = dossiers.read(place);
        return new Checked(
                place, wish, date, reading, reading.dossier().map(dossier -> judge(dossier, wish, place, date)));
    }

    /** The rules that it judges by. */
    public ReadinessRules rules() {
        return rules.get();
    }

    private ReadinessResult judge(Dossier dossier, CheckWish wish, Path place, LocalDate date) {
        PilotSketch pilot = PilotChoice.of(wish.pilot(), dossier).orElse(null);
        FunderProfile profile = profiles.choose(wish.profile().orElse(null), place, pilot);
        ReadinessCase subject = new ReadinessCase(dossier, pilot, profile, date);
        return new ReadinessCheck(rules()).of(subject, language.language());
    }
}
