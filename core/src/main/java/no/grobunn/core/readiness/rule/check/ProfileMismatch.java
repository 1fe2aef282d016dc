package no.grobunn.core.readiness.rule.check;

import java.util.Optional;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * The pilot is judged by the funder profile that it names itself: not by another one, nor, because its own is unknown or was not asked for, by the generic one. A
 * pilot that names the generic profile is written for no funder in particular, and may be judged by any.
 */
public final class ProfileMismatch implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("profile-mismatch", Severity.WARNING, Topic.CHECK)
            .nb("""
                    title = En annen profil enn pilotens egen
                    what = Piloten er kontrollert etter en annen finansiørprofil enn den den selv oppgir.
                    why = Finansiøren piloten er skrevet for, kan ha krav som ikke er kontrollert.
                    source = Grobunn: En pilot kontrolleres etter finansiøren den oppgir.
                    other = Piloten oppgir finansiørprofilen «{0}», men er kontrollert etter «{1}» ({2}).
                    other.remedy = Kontroller også etter «{0}», eller rett profilen piloten oppgir.
                    generic = Piloten oppgir finansiørprofilen «{0}», men er kontrollert uten kravene til noen finansiør («{1}»).
                    generic.remedy = Se om «{0}» er riktig skrevet, og kontroller etter profilen søknaden skal følge. Følger den ikke med programmet, kan den legges i mappen profiles.
                    """)
            .nn("""
                    title = Ein annan profil enn den piloten har
                    what = Piloten er kontrollert etter ein annan finansiørprofil enn den han sjølv gir opp.
                    why = Finansiøren piloten er skriven for, kan ha krav som ikkje er kontrollerte.
                    source = Grobunn: Ein pilot blir kontrollert etter finansiøren han gir opp.
                    other = Piloten gir opp finansiørprofilen «{0}», men er kontrollert etter «{1}» ({2}).
                    other.remedy = Kontroller også etter «{0}», eller rett profilen piloten gir opp.
                    generic = Piloten gir opp finansiørprofilen «{0}», men er kontrollert utan krava til nokon finansiør («{1}»).
                    generic.remedy = Sjå om «{0}» er rett skrive, og kontroller etter profilen søknaden skal følgje. Følgjer han ikkje med programmet, kan han leggjast i mappa profiles.
                    """)
            .en("""
                    title = Another profile than the pilot's own
                    what = The pilot is judged by another funder profile than the one it names itself.
                    why = The funder that the pilot is written for may have demands that have not been checked.
                    source = Grobunn: a pilot is judged by the funder that it names.
                    other = The pilot names the funder profile “{0}”, but is judged by “{1}” ({2}).
                    other.remedy = Check it by “{0}” too, or correct the profile that the pilot names.
                    generic = The pilot names the funder profile “{0}”, but is judged without any funder's demands (“{1}”).
                    generic.remedy = See whether “{0}” is spelt right, and check by the profile that the application shall follow. If it does not come with the program, put it in the folder profiles.
                    """)
            .example("""
                    pilots:
                      - funder: county-circular-203
                    """, """
                    pilots:
                      - funder: county-circular-2023
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        FunderProfileId named = pilot.funder();
        return named == null || named.equals(FunderProfile.GENERIC)
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(
                        mismatch(named, subject.profile(), SubjectPath.of(pilot).at("funder")).stream());
    }

    private static Optional<Objection> mismatch(FunderProfileId named, FunderProfile used, SubjectPath place) {
        if (used.id().equals(named)) {
            return Optional.empty();
        }
        return Optional.of(
                used.isGeneric()
                        ? Objection.of("generic", place, named, used.id())
                        : Objection.of("other", place, named, used.id(), used.title()));
    }
}
