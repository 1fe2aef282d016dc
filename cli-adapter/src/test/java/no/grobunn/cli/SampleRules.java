package no.grobunn.cli;

import java.util.List;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.readiness.RuleBook;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** A handful of rules that stay as they are, so that screens can be pinned. */
final class SampleRules implements RuleBook {
    private static final int MOST = 150;

    /** The rules, ready to judge. */
    static ReadinessRules all() {
        return ReadinessRules.builder().add(new SampleRules()).build();
    }

    @Override
    public List<ReadinessRule> rules() {
        return List.of(new ShortSummary(), new Registered(), new Met(), new Connected(), new NobodyAsks());
    }

    private static final class ShortSummary implements PilotRule {
        private static final RuleDescription RULE = RuleDescription.of(
                        "summary-length", Severity.BLOCKER, Topic.PROPOSAL)
                .nb("""
                        title = Lengden på sammendraget
                        what = Sammendraget er for langt.
                        why = Skjemaet kutter teksten.
                        source = Skjemaet.
                        long = Sammendraget er på {0} tegn. Skjemaet tar imot {1}.
                        long.remedy = Kort ned med {2} tegn. Hva piloten gjør, for hvem og med hvilket mål, bør stå først.
                        """)
                .nn("""
                        title = Lengda på samandraget
                        what = Samandraget er for langt.
                        why = Skjemaet kuttar teksten.
                        source = Skjemaet.
                        long = Samandraget er på {0} teikn. Skjemaet tek imot {1}.
                        long.remedy = Kort ned med {2} teikn. Kva piloten gjer, for kven og med kva mål, bør stå først.
                        """)
                .en("""
                        title = Length of the summary
                        what = The summary is too long.
                        why = The form cuts the text.
                        source = The form.
                        long = The summary has {0} characters. The form takes {1}.
                        long.remedy = Shorten it by {2} characters. Say first what the pilot does, for whom and to what end.
                        """)
                .withoutExample();

        @Override
        public RuleDescription description() {
            return RULE;
        }

        @Override
        public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
            int length = pilot.summary().length();
            return Judgement.keptIf(
                    length <= MOST,
                    Objection.of("long", SubjectPath.of(pilot).at("summary"), length, MOST, length - MOST));
        }
    }

    private static final class Registered implements ReadinessRule {
        private static final RuleDescription RULE = RuleDescription.of(
                        "owner-registered", Severity.BLOCKER, Topic.PARTNERS)
                .nb("""
                        title = Organisasjonsnummer
                        what = En aktør mangler nummer.
                        why = Finansiøren finner ikke aktøren.
                        source = Enhetsregisteret.
                        missing = {0} har ikke organisasjonsnummer.
                        missing.remedy = Hent nummeret fra Enhetsregisteret.
                        """)
                .nn("""
                        title = Organisasjonsnummer
                        what = Ein aktør manglar nummer.
                        why = Finansiøren finn ikkje aktøren.
                        source = Einingsregisteret.
                        missing = {0} har ikkje organisasjonsnummer.
                        missing.remedy = Hent nummeret frå Einingsregisteret.
                        """)
                .en("""
                        title = Organisation number
                        what = An actor lacks its number.
                        why = The funder does not find the actor.
                        source = The register.
                        missing = {0} has no organisation number.
                        missing.remedy = Take the number from the register.
                        """)
                .withoutExample();

        @Override
        public RuleDescription description() {
            return RULE;
        }

        @Override
        public Judgement judge(ReadinessCase subject) {
            return Judgement.of(subject.dossier().actors().stream()
                    .filter(actor -> actor.organisationNumber() == null)
                    .map(actor -> Objection.of("missing", SubjectPath.of("actors", actor.id()), actor.name())));
        }
    }

    private static final class Met implements ReadinessRule {
        private static final RuleDescription RULE = RuleDescription.of(
                        "meeting-sectors", Severity.WARNING, Topic.GROUNDWORK)
                .nb("""
                        title = Møter
                        what = Ingen har møttes.
                        why = Det er bare én stemme.
                        source = Fylket.
                        none = Det er ikke holdt noe møte.
                        none.remedy = Hold et møte.
                        """)
                .nn("""
                        title = Møte
                        what = Ingen har møtt kvarandre.
                        why = Det er berre ei røyst.
                        source = Fylket.
                        none = Det er ikkje halde noko møte.
                        none.remedy = Hald eit møte.
                        """)
                .en("""
                        title = Meetings
                        what = Nobody has met.
                        why = There is one voice only.
                        source = The county.
                        none = No meeting has been held.
                        none.remedy = Hold a meeting.
                        """)
                .withoutExample();

        @Override
        public RuleDescription description() {
            return RULE;
        }

        @Override
        public Judgement judge(ReadinessCase subject) {
            return Judgement.keptIf(
                    !subject.dossier().meetings().isEmpty(), Objection.of("none", SubjectPath.DOSSIER.at("meetings")));
        }
    }

    private static final class Connected implements ReadinessRule {
        private static final RuleDescription RULE = RuleDescription.of(
                        "actor-isolated", Severity.NOTE, Topic.GROUNDWORK)
                .nb("""
                        title = Aktører som står alene
                        what = En aktør er ikke knyttet til noen.
                        why = Kartet viser den for seg.
                        source = Nettverket.
                        alone = {0} er ikke knyttet til noen.
                        alone.remedy = Skriv hvem den samarbeider med, eller hvem den bør møte.
                        """)
                .nn("""
                        title = Aktørar som står åleine
                        what = Ein aktør er ikkje knytt til nokon.
                        why = Kartet viser han for seg.
                        source = Nettverket.
                        alone = {0} er ikkje knytt til nokon.
                        alone.remedy = Skriv kven han samarbeider med, eller kven han bør møte.
                        """)
                .en("""
                        title = Actors that stand alone
                        what = An actor is connected to nobody.
                        why = The map shows it apart.
                        source = The network.
                        alone = {0} is connected to nobody.
                        alone.remedy = Write whom it works with, or whom it should meet.
                        """)
                .withoutExample();

        @Override
        public RuleDescription description() {
            return RULE;
        }

        @Override
        public Judgement judge(ReadinessCase subject) {
            return Judgement.of(subject.dossier().actors().stream()
                    .filter(actor -> subject.dossier().relationships().stream()
                            .noneMatch(tie ->
                                    tie.from().equals(actor.id()) || tie.to().equals(actor.id())))
                    .map(actor -> Objection.of("alone", SubjectPath.of("actors", actor.id()), actor.name())));
        }
    }

    private static final class NobodyAsks implements PilotRule {
        private static final RuleDescription RULE = RuleDescription.of(
                        "too-many-packages", Severity.WARNING, Topic.WORK_PLAN)
                .nb("""
                        title = Mange arbeidspakker
                        what = Det er mange.
                        why = Det blir uoversiktlig.
                        source = Erfaring.
                        """)
                .nn("""
                        title = Mange arbeidspakkar
                        what = Det er mange.
                        why = Det blir uoversiktleg.
                        source = Røynsle.
                        """)
                .en("""
                        title = Many work packages
                        what = There are many.
                        why = Nobody sees the whole.
                        source = Experience.
                        """)
                .withoutExample();

        @Override
        public RuleDescription description() {
            return RULE;
        }

        @Override
        public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        }
    }
}
