package no.grobunn.core.readiness.rule.groundwork;

import java.util.stream.Stream;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionAgreement;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Where the actors' positions on an ambition lie two levels or more apart, they have agreed on a level and written what they decided. */
public final class AmbitionOpen implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("ambition-open", Severity.WARNING, Topic.GROUNDWORK)
            .nb("""
                    title = Ambisjoner som ikke er avstemt
                    what = Aktørene står langt fra hverandre i en ambisjon, og det er ikke skrevet hva de ble enige om.
                    why = En uenighet som ikke er avklart i forprosjektet, kommer opp i piloten, når den koster mer.
                    source = Forprosjektets oppdrag: avstemme ambisjonene mellom aktørene.
                    open = I ambisjonen «{0}» skiller det {1} nivåer mellom aktørene, og de er ikke enige om noe nivå.
                    open.remedy = Ta ambisjonen opp i et møte, og skriv nivået og vedtaket («agreed»).
                    undecided = I ambisjonen «{0}» skiller det {1} nivåer mellom aktørene. Nivået de ble enige om, er {2}, men vedtaket mangler.
                    undecided.remedy = Skriv hva aktørene vedtok («decision»), og gjerne i hvilket møte.
                    """)
            .nn("""
                    title = Ambisjonar som ikkje er avstemde
                    what = Aktørane står langt frå kvarandre i ein ambisjon, og det er ikkje skrive kva dei vart samde om.
                    why = Ei usemje som ikkje er avklara i forprosjektet, kjem opp i piloten, når ho kostar meir.
                    source = Oppdraget til forprosjektet: stemme av ambisjonane mellom aktørane.
                    open = I ambisjonen «{0}» skil det {1} nivå mellom aktørane, og dei er ikkje samde om noko nivå.
                    open.remedy = Ta ambisjonen opp i eit møte, og skriv nivået og vedtaket («agreed»).
                    undecided = I ambisjonen «{0}» skil det {1} nivå mellom aktørane. Nivået dei vart samde om, er {2}, men vedtaket manglar.
                    undecided.remedy = Skriv kva aktørane vedtok («decision»), og gjerne på kva møte.
                    """)
            .en("""
                    title = Ambitions that are not aligned
                    what = The actors are far apart on an ambition, and it is not written what they agreed on.
                    why = A disagreement that is not settled in the pre-project comes up in the pilot, when it costs more.
                    source = The pre-project's task: align the ambitions of the actors.
                    open = On the ambition “{0}” the actors are {1} levels apart, and they have not agreed on any.
                    open.remedy = Take the ambition up in a meeting, and write the level and the decision (“agreed”).
                    undecided = On the ambition “{0}” the actors are {1} levels apart. They agreed on level {2}, but the decision is missing.
                    undecided.remedy = Write what the actors decided (“decision”), and preferably in which meeting.
                    """)
            .example("""
                    ambitions:
                      - {id: felles-kurs, statement: Alle lærlinger får et felles kurs., positions: [{actor: skole, level: 4}, {actor: smie, level: 2}]}
                    """, """
                    ambitions:
                      - {id: felles-kurs, statement: Alle lærlinger får et felles kurs., positions: [{actor: skole, level: 4}, {actor: smie, level: 2}], agreed: {level: 3, decision: Kurset prøves i to år.}}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        return Judgement.ofEach(subject.dossier().ambitions(), AmbitionOpen::objections);
    }

    private static Stream<Objection> objections(Ambition ambition) {
        SubjectPath place = SubjectPath.of("ambitions", ambition.id());
        AmbitionAgreement agreed = ambition.agreed();
        if (!AmbitionAlignment.of(ambition).isApart()) {
            return Stream.empty();
        } else if (agreed == null) {
            return Stream.of(Objection.of("open", place, ambition.statement(), ambition.spread()));
        }
        return agreed.decision() == null
                ? Stream.of(Objection.of(
                        "undecided",
                        place.at("agreed"),
                        ambition.statement(),
                        ambition.spread(),
                        agreed.level().value()))
                : Stream.empty();
    }
}
