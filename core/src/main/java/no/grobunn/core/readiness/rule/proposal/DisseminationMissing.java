package no.grobunn.core.readiness.rule.proposal;

import java.util.stream.Stream;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** The pilot says how others learn of it and what becomes of it afterwards, whether or not the funder's form has a field for that. */
public final class DisseminationMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "dissemination-missing", Severity.BLOCKER, Topic.PROPOSAL)
            .nb("""
                    title = Formidling og videreføring
                    what = Piloten sier ikke hvordan resultatene blir kjent, eller hva som skjer når pengene er brukt opp.
                    why = Offentlige tilskudd skal komme flere enn søkeren til gode, også etter prosjektslutt.
                    source = God praksis i prosjektsøknader: formidling og videreføring.
                    dissemination = Piloten sier ikke hvordan resultatene skal formidles.
                    dissemination.remedy = Skriv hvem som skal få vite om resultatene, hvordan og når.
                    continuation = Piloten sier ikke hva som skjer med tiltakene etter at den er slutt.
                    continuation.remedy = Skriv hvem som tar arbeidet videre, og hva det koster i ordinær drift.
                    """)
            .nn("""
                    title = Formidling og vidareføring
                    what = Piloten seier ikkje korleis resultata blir kjende, eller kva som skjer når pengane er brukte opp.
                    why = Offentlege tilskot skal kome fleire enn søkjaren til gode, også etter prosjektslutt.
                    source = God praksis i prosjektsøknader: formidling og vidareføring.
                    dissemination = Piloten seier ikkje korleis resultata skal formidlast.
                    dissemination.remedy = Skriv kven som skal få vite om resultata, korleis og når.
                    continuation = Piloten seier ikkje kva som skjer med tiltaka etter at han er slutt.
                    continuation.remedy = Skriv kven som tek arbeidet vidare, og kva det kostar i ordinær drift.
                    """)
            .en("""
                    title = Dissemination and continuation
                    what = The pilot does not say how its results become known, or what happens when the money is spent.
                    why = Public grants shall benefit more than the applicant, also after the project's end.
                    source = Good practice in project applications: dissemination and continuation.
                    dissemination = The pilot does not say how its results are to be made known.
                    dissemination.remedy = Say who shall learn of the results, how and when.
                    continuation = The pilot does not say what becomes of its work once it has ended.
                    continuation.remedy = Say who takes the work on, and what it costs in ordinary operation.
                    """)
            .example("""
                    pilots:
                      - dissemination: Kurset deles med andre skoler i fylket.
                    """, """
                    pilots:
                      - dissemination: Kurset deles med andre skoler i fylket.
                        continuation: Skolen tar kurset inn i ordinær drift fra høsten 2025.
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.of(Stream.of(ProposalSection.DISSEMINATION, ProposalSection.CONTINUATION)
                .map(section ->
                        ProposalText.of(section, pilot, subject.dossier().project()))
                .filter(ProposalText::isMissing)
                .map(text -> objection(text, subject)));
    }

    private static Objection objection(ProposalText text, ReadinessCase subject) {
        Objection missing = Objection.of(text.section().code(), text.owner());
        return subject.profile()
                .requiredSection(text.section())
                .map(demand -> missing.by(demand.source()))
                .orElse(missing);
    }
}
