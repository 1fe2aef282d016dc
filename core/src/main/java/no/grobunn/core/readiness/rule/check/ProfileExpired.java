package no.grobunn.core.readiness.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.funder.Validity;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * The funder profile holds on the day that is judged for, and none of its sources is older than the profile itself lets them be: a source is too old the day after
 * so many months have passed. The finding stands where the pilot names the profile, or else nowhere in the dossier.
 */
public final class ProfileExpired implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("profile-expired", Severity.WARNING, Topic.CHECK)
            .nb("""
                    title = Gyldigheten av finansiørens profil
                    what = Profilen gjelder ikke på dagen det kontrolleres for, eller den bygger på gamle kilder.
                    why = Kravene kan være endret, så kontrollen kan overse noe eller klage på noe som nå er lov.
                    source = Grobunn: En profil er et eksempel som gjelder på sine datoer.
                    ended = Profilen «{0}» gjaldt til og med {1}, og det kontrolleres for {2}.
                    ended.remedy = Finn gjeldende utlysning, og bruk en profil som følger den.
                    early = Profilen «{0}» gjelder først fra {1}, og det kontrolleres for {2}.
                    early.remedy = Bruk en profil som gjelder på søknadsdagen, eller kontroller for dagen søknaden skal sendes.
                    old = Kilden «{0}» er fra {1} og eldre enn de {2} månedene profilen regner den som fersk.
                    old.remedy = Slå opp kilden på nytt, og rett tallene og datoen i profilen.
                    """)
            .nn("""
                    title = Gyldigheita av profilen til finansiøren
                    what = Profilen gjeld ikkje på dagen det blir kontrollert for, eller han byggjer på gamle kjelder.
                    why = Krava kan vere endra, så kontrollen kan oversjå noko eller klage på noko som no er lov.
                    source = Grobunn: Ein profil er eit døme som gjeld på datoane sine.
                    ended = Profilen «{0}» gjaldt til og med {1}, og det blir kontrollert for {2}.
                    ended.remedy = Finn den utlysinga som gjeld no, og bruk ein profil som følgjer henne.
                    early = Profilen «{0}» gjeld først frå {1}, og det blir kontrollert for {2}.
                    early.remedy = Bruk ein profil som gjeld på søknadsdagen, eller kontroller for dagen søknaden skal sendast.
                    old = Kjelda «{0}» er frå {1} og eldre enn dei {2} månadene profilen reknar henne som fersk.
                    old.remedy = Slå opp kjelda på nytt, og rett tala og datoen i profilen.
                    """)
            .en("""
                    title = Validity of the funder profile
                    what = The profile does not hold on the day that is judged for, or it rests on old sources.
                    why = The demands may have changed, so the check may miss something or object to what is now allowed.
                    source = Grobunn: a profile is an example that holds on its dates.
                    ended = The profile “{0}” held until {1}, and the check is for {2}.
                    ended.remedy = Find the call that holds now, and use a profile that follows it.
                    early = The profile “{0}” holds only from {1}, and the check is for {2}.
                    early.remedy = Use a profile that holds on the day of submission, or check for the day on which the application is sent.
                    old = The source “{0}” is from {1} and older than the {2} months that the profile counts it as fresh.
                    old.remedy = Look the source up again, and correct the figures and the date in the profile.
                    """)
            .withoutExample();

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        FunderProfile profile = subject.profile();
        Optional<Sourced<Integer>> freshness = subject.demand(FunderProfile::maxSourceAge);
        if (profile.validity().equals(Validity.ALWAYS) && freshness.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        }
        List<Objection> objections = new ArrayList<>();
        outOfForce(profile, place(subject), subject.date()).ifPresent(objections::add);
        freshness.ifPresent(age -> profile.sources().stream()
                .filter(source -> isTooOld(source, age.value(), subject.date()))
                .map(source -> Objection.of("old", place(subject), source.title(), source.date(), age.value())
                        .by(age.source()))
                .forEach(objections::add));
        return Judgement.of(objections);
    }

    private static Optional<Objection> outOfForce(FunderProfile profile, SubjectPath place, LocalDate day) {
        LocalDate from = profile.validity().from();
        LocalDate to = profile.validity().to();
        if (to != null && day.isAfter(to)) {
            return Optional.of(Objection.of("ended", place, profile.title(), to, day));
        }
        return from != null && day.isBefore(from)
                ? Optional.of(Objection.of("early", place, profile.title(), from, day))
                : Optional.empty();
    }

    private static boolean isTooOld(FigureSource source, int months, LocalDate day) {
        return source.date().plusMonths(months).isBefore(day);
    }

    private static SubjectPath place(ReadinessCase subject) {
        return subject.pilot()
                .filter(pilot -> subject.profile().id().equals(pilot.funder()))
                .map(pilot -> SubjectPath.of(pilot).at("funder"))
                .orElse(SubjectPath.DOSSIER);
    }
}
