package no.grobunn.core.readiness.rule.goals;

import java.util.List;
import no.grobunn.core.goal.Goal;
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

/** At least one of the pilot's goals names a goal of the United Nations. */
public final class SdgMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("sdg-missing", Severity.WARNING, Topic.GOALS)
            .nb("""
                    title = Ingen av FNs bærekraftsmål
                    what = Ingen av målene i piloten viser til et av FNs bærekraftsmål.
                    why = Fylkeskommunene legger bærekraftsmålene til grunn for planene sine og spør hvilke en søknad bidrar til.
                    source = FNs 2030-agenda for bærekraftig utvikling (resolusjon 70/1, 2015), som fylkeskommunale planer bygger på.
                    none = Ingen av målene i piloten viser til et av FNs bærekraftsmål.
                    none.remedy = Skriv hvilke bærekraftsmål målene bidrar til («sdgs»). Ett er nok; velg det som treffer best.
                    """)
            .nn("""
                    title = Ingen av berekraftsmåla til FN
                    what = Ingen av måla i piloten viser til eit av berekraftsmåla til FN.
                    why = Fylkeskommunane legg berekraftsmåla til grunn for planane sine og spør kva for nokre ein søknad bidreg til.
                    source = 2030-agendaen til FN for berekraftig utvikling (resolusjon 70/1, 2015), som fylkeskommunale planar byggjer på.
                    none = Ingen av måla i piloten viser til eit av berekraftsmåla til FN.
                    none.remedy = Skriv kva berekraftsmål måla bidreg til («sdgs»). Eitt er nok; vel det som treffer best.
                    """)
            .en("""
                    title = None of the United Nations' goals
                    what = None of the pilot's goals refers to a goal for sustainable development.
                    why = The counties base their plans on the goals for sustainable development, and ask which of them an application contributes to.
                    source = The United Nations' 2030 Agenda for Sustainable Development (resolution 70/1, 2015), on which county plans rest.
                    none = None of the pilot's goals refers to one of the United Nations' goals for sustainable development.
                    none.remedy = Write which goals for sustainable development the goals contribute to (“sdgs”). One is enough; choose the best match.
                    """)
            .example("""
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome}
                    """, """
                    goals:
                      - {id: flere-reparerer, statement: Flere bedrifter reparerer., level: outcome, sdgs: [12]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Goal> goals = subject.goals();
        if (goals.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.keptIf(
                goals.stream().anyMatch(goal -> !goal.sdgs().isEmpty()),
                Objection.of("none", SubjectPath.of(pilot).at("goals")));
    }
}
