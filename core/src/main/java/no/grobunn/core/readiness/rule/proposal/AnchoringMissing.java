package no.grobunn.core.readiness.rule.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.pilot.Anchoring;
import no.grobunn.core.pilot.AnchoringKind;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The pilot rests on a decision or a plan that was made by the day of submission; a warning if none of them is a plan of the county. */
public final class AnchoringMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "anchoring-missing", Severity.BLOCKER, Topic.PROPOSAL)
            .nb("""
                    title = Forankringen av piloten
                    what = Piloten viser ikke til et vedtak eller en plan som er gjort før søknaden sendes, eller ikke til noen fylkesplan.
                    why = Fylkeskommunen spør hvem som har bestemt dette, og hvilken plan det følger opp.
                    source = Fylkeskommunens søknadsskjema (regionalforvaltning.no), feltet Forankring.
                    none = Piloten viser ikke til noe vedtak eller noen plan.
                    none.remedy = Før opp styrevedtaket, planen eller strategien som piloten bygger på, med dato.
                    later = Piloten er ikke forankret på søknadsdagen: Det første vedtaket er datert {0}, etter {1}.
                    later.remedy = Send søknaden når vedtaket er gjort, eller vis til et vedtak eller en plan som allerede gjelder.
                    county = Piloten viser ikke til noen plan fra fylkeskommunen.
                    county.remedy = Vis til den regionale planen eller strategien som piloten følger opp.
                    """)
            .nn("""
                    title = Forankringa av piloten
                    what = Piloten viser ikkje til eit vedtak eller ein plan som er gjord før søknaden blir send, eller ikkje til nokon fylkesplan.
                    why = Fylkeskommunen spør kven som har bestemt dette, og kva plan det følgjer opp.
                    source = Søknadsskjemaet til fylkeskommunen (regionalforvaltning.no), feltet Forankring.
                    none = Piloten viser ikkje til noko vedtak eller nokon plan.
                    none.remedy = Før opp styrevedtaket, planen eller strategien som piloten byggjer på, med dato.
                    later = Piloten er ikkje forankra på søknadsdagen: Det første vedtaket er datert {0}, etter {1}.
                    later.remedy = Send søknaden når vedtaket er gjort, eller vis til eit vedtak eller ein plan som alt gjeld.
                    county = Piloten viser ikkje til nokon plan frå fylkeskommunen.
                    county.remedy = Vis til den regionale planen eller strategien som piloten følgjer opp.
                    """)
            .en("""
                    title = What the pilot is anchored in
                    what = The pilot names no decision or plan that was made before the application is sent, or no plan of the county.
                    why = The county asks who has decided this, and which plan it follows up.
                    source = The county's application form (regionalforvaltning.no), the field for anchoring.
                    none = The pilot names no decision and no plan.
                    none.remedy = Enter the board's decision, the plan or the strategy that the pilot rests on, with its date.
                    later = The pilot is not anchored on the day of submission: the first decision is dated {0}, after {1}.
                    later.remedy = Send the application when the decision is made, or name a decision or a plan that already stands.
                    county = The pilot names no plan of the county.
                    county.remedy = Name the regional plan or strategy that the pilot follows up.
                    """)
            .example("""
                    pilots:
                      - anchoring: []
                    """, """
                    pilots:
                      - anchoring:
                          - {kind: board-decision, reference: Styresak 12/22, date: 2022-09-06}
                          - {kind: county-plan, reference: Regional plan for kompetanse, date: 2021-12-15}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        SubjectPath place = SubjectPath.of(pilot);
        List<Anchoring> standing = pilot.anchoring().stream()
                .filter(anchoring -> !anchoring.date().isAfter(subject.date()))
                .toList();
        if (standing.isEmpty()) {
            return Judgement.of(List.of(firstDay(pilot)
                    .map(day -> Objection.of("later", place.at("anchoring"), day, subject.date()))
                    .orElseGet(() -> Objection.of("none", place))));
        }
        return Judgement.keptIf(
                standing.stream().anyMatch(anchoring -> anchoring.kind() == AnchoringKind.COUNTY_PLAN),
                Objection.of("county", place.at("anchoring")).as(Severity.WARNING));
    }

    private static Optional<LocalDate> firstDay(PilotSketch pilot) {
        return pilot.anchoring().stream().map(Anchoring::date).min(Comparator.naturalOrder());
    }
}
