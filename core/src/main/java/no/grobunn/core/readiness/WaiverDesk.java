package no.grobunn.core.readiness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.text.NearestMatch;

/** Where findings meet the dossier's waivers: hands out the waiver of each, and knows in the end which of them matched nothing. One use. */
final class WaiverDesk {
    /** A waiver that matches nothing. */
    static final RuleDescription UNUSED = RuleDescription.of("waiver-unused", Severity.WARNING, Topic.CHECK)
            .nb("""
                    title = Unntak uten virkning
                    what = Dossieret gjør unntak for et funn som kontrollen ikke har.
                    why = Et unntak som ingenting svarer til, kan skjule at noe ble rettet, eller at koden er feilskrevet så funnet står igjen.
                    source = Grobunn: et unntak skal gjelde noe.
                    unused = Unntaket for «{0}» svarer ikke til noe funn.
                    unused.remedy = Fjern unntaket, eller se om stedet det gjelder, er riktig skrevet.
                    unknown = Unntaket gjelder «{0}», men det er ingen regel med den koden.
                    unknown.remedy = Rett koden. Kommandoen «grobunn explain» lister opp alle kodene.
                    near = Unntaket gjelder «{0}», men det er ingen regel med den koden. Mente du «{1}»?
                    near.remedy = Rett koden til «{1}», eller fjern unntaket.
                    """)
            .nn("""
                    title = Unntak utan verknad
                    what = Dossieret gjer unntak for eit funn som kontrollen ikkje har.
                    why = Eit unntak som ingenting svarar til, kan skjule at noko vart retta, eller at koden er skriven feil slik at funnet står att.
                    source = Grobunn: eit unntak skal gjelde noko.
                    unused = Unntaket for «{0}» svarar ikkje til noko funn.
                    unused.remedy = Ta bort unntaket, eller sjå om staden det gjeld, er rett skriven.
                    unknown = Unntaket gjeld «{0}», men det finst ingen regel med den koden.
                    unknown.remedy = Rett koden. Kommandoen «grobunn explain» listar opp alle kodane.
                    near = Unntaket gjeld «{0}», men det finst ingen regel med den koden. Meinte du «{1}»?
                    near.remedy = Rett koden til «{1}», eller ta bort unntaket.
                    """)
            .en("""
                    title = Waiver without effect
                    what = The dossier waives a finding that the check does not have.
                    why = A waiver that nothing answers to may hide that something was mended, or that its code is misspelt so that the finding still stands.
                    source = Grobunn: a waiver must be about something.
                    unused = The waiver for “{0}” matches no finding.
                    unused.remedy = Remove the waiver, or see whether the place it names is spelt right.
                    unknown = The waiver is for “{0}”, but no rule has that code.
                    unknown.remedy = Correct the code. The command “grobunn explain” lists all codes.
                    near = The waiver is for “{0}”, but no rule has that code. Did you mean “{1}”?
                    near.remedy = Change the code to “{1}”, or remove the waiver.
                    """)
            .example("""
                    waivers:
                      - {code: sdg-mising, reason: Settes i hovedprosjektet, by: Prosjektleder, date: 2026-09-01}
                    """, """
                    waivers:
                      - {code: sdg-missing, reason: Settes i hovedprosjektet, by: Prosjektleder, date: 2026-09-01}
                    """);

    private final ReadinessCase subject;
    private final List<Waiver> waivers;
    private final Set<Integer> used = new HashSet<>();

    WaiverDesk(ReadinessCase subject) {
        this.subject = subject;
        waivers = subject.dossier().waivers();
    }

    /** The first waiver that accepts a finding; one that names no subject accepts every finding with its code. */
    Optional<Waiver> take(String code, SubjectPath about) {
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            String wanted = waiver.subject();
            if (waiver.code().equals(code) && (wanted == null || about.isWithin(wanted))) {
                used.add(i);
                return Optional.of(waiver);
            }
        }
        return Optional.empty();
    }

    /** The waivers that accepted nothing, apart from those with a known code about another pilot than the one judged. */
    Judgement unused(ReadinessRules rules) {
        if (waivers.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            boolean known = rules.find(waiver.code()).isPresent();
            if (!used.contains(i) && !(known && isAboutAnotherPilot(waiver))) {
                objections.add(objection(waiver.code(), SubjectPath.DOSSIER.at("waivers", i), rules));
            }
        }
        return Judgement.of(objections);
    }

    private static Objection objection(String code, SubjectPath place, ReadinessRules rules) {
        if (rules.find(code).isPresent()) {
            return Objection.of("unused", place, code);
        }
        return NearestMatch.of(code, rules.codes())
                .map(near -> Objection.of("near", place.at("code"), code, near))
                .orElseGet(() -> Objection.of("unknown", place.at("code"), code));
    }

    /** Whether it is about a pilot of the dossier that is not judged, or about a goal that only such pilots serve. */
    private boolean isAboutAnotherPilot(Waiver waiver) {
        SubjectPath about = new SubjectPath(waiver.subject() == null ? "" : waiver.subject());
        return subject.dossier().pilots().stream()
                .filter(pilot -> !subject.pilot().equals(Optional.of(pilot)))
                .anyMatch(other -> about.isWithin(SubjectPath.of(other).text()) || isAboutGoalOf(other, about));
    }

    private boolean isAboutGoalOf(PilotSketch other, SubjectPath about) {
        return other.goals().stream()
                .map(subject.dossier()::goal)
                .filter(goal -> !subject.goals().contains(goal))
                .anyMatch(goal -> about.isWithin(SubjectPath.of(goal).text()));
    }
}
