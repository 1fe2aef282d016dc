package no.grobunn.core.readiness.rule.groundwork;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.quantity.Priority;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Every need of the highest priority is named by a goal, whichever pilot serves it, or was set aside for a reason. */
public final class NeedUncovered implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("need-uncovered", Severity.WARNING, Topic.GROUNDWORK)
            .nb("""
                    title = Viktige behov uten mål
                    what = Et behov med høyeste prioritet er verken møtt av et mål eller lagt til side.
                    why = De som meldte behovet, spør hva som ble gjort med det, og finansiøren spør hvorfor piloten går utenom.
                    source = Forprosjektets oppdrag: målene skal svare på behovene. God praksis i behovskartlegging.
                    uncovered = Behovet «{0}» har høyeste prioritet, men ingen mål svarer på det.
                    uncovered.remedy = Nevn behovet i målet som møter det («needs»), eller skriv hvorfor det legges til side («setAside»).
                    """)
            .nn("""
                    title = Viktige behov utan mål
                    what = Eit behov med høgaste prioritet er verken møtt av eit mål eller lagt til side.
                    why = Dei som melde behovet, spør kva som vart gjort med det, og finansiøren spør kvifor piloten går utanom.
                    source = Oppdraget til forprosjektet: måla skal svare på behova. God praksis i behovskartlegging.
                    uncovered = Behovet «{0}» har høgaste prioritet, men ingen mål svarar på det.
                    uncovered.remedy = Nemn behovet i målet som møter det («needs»), eller skriv kvifor det blir lagt til side («setAside»).
                    """)
            .en("""
                    title = Pressing needs without a goal
                    what = A need of the highest priority is neither met by a goal nor set aside.
                    why = Those who raised the need ask what became of it, and the funder asks why the pilot goes around it.
                    source = The pre-project's task: goals answer needs. Good practice in needs assessment.
                    uncovered = The need “{0}” has the highest priority, but no goal answers it.
                    uncovered.remedy = Name the need in the goal that meets it (“needs”), or write why it is set aside (“setAside”).
                    """)
            .example("""
                    needs:
                      - {id: reparere, statement: Lærlinger må kunne reparere., priority: 1}
                    goals:
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output}
                    """, """
                    needs:
                      - {id: reparere, statement: Lærlinger må kunne reparere., priority: 1}
                    goals:
                      - {id: kurs, statement: 60 lærlinger fullfører kurset., level: output, needs: [reparere]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        List<NeedId> uncovered = Traceability.needsWithoutGoal(subject.dossier());
        return Judgement.ofEach(
                subject.dossier().needs().stream()
                        .filter(need -> need.priority().value() == Priority.HIGHEST)
                        .toList(),
                need -> Stream.of(need)
                        .filter(pressing -> uncovered.contains(pressing.id()))
                        .map(pressing -> Objection.of(
                                "uncovered", SubjectPath.of("needs", pressing.id()), pressing.statement())));
    }
}
