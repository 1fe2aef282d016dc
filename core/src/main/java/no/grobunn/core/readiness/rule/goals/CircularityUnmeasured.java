package no.grobunn.core.readiness.rule.goals;

import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
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

/** At least one indicator of the pilot measures circularity: it says on which level of the circular system. Weighs as a blocker where the profile requires it. */
public final class CircularityUnmeasured implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "circularity-unmeasured", Severity.WARNING, Topic.GOALS)
            .nb("""
                    title = Sirkularitet som ikke måles
                    what = Ingen av indikatorene i piloten måler sirkularitet.
                    why = En finansiør av sirkulære prosjekter spør hvordan det skal vises at noe blir mer sirkulært.
                    source = God praksis i måling av sirkularitet: indikatorer for region, mellom virksomheter, virksomhet eller produkt.
                    none = Ingen av indikatorene i piloten måler sirkularitet.
                    none.remedy = Skriv på hvilket nivå en indikator måler («systemLevel»), eller lag en som viser ombruk, reparasjon, avfall eller material.
                    demanded = Ingen av indikatorene i piloten måler sirkularitet, og finansiøren krever det.
                    demanded.remedy = Skriv på hvilket nivå en indikator måler («systemLevel»), eller lag en som viser ombruk, reparasjon, avfall eller material.
                    """)
            .nn("""
                    title = Sirkularitet som ikkje blir målt
                    what = Ingen av indikatorane i piloten måler sirkularitet.
                    why = Ein finansiør av sirkulære prosjekt spør korleis det skal visast at noko blir meir sirkulært.
                    source = God praksis i måling av sirkularitet: indikatorar for region, mellom verksemder, verksemd eller produkt.
                    none = Ingen av indikatorane i piloten måler sirkularitet.
                    none.remedy = Skriv på kva nivå ein indikator måler («systemLevel»), eller lag ein som viser ombruk, reparasjon, avfall eller material.
                    demanded = Ingen av indikatorane i piloten måler sirkularitet, og finansiøren krev det.
                    demanded.remedy = Skriv på kva nivå ein indikator måler («systemLevel»), eller lag ein som viser ombruk, reparasjon, avfall eller material.
                    """)
            .en("""
                    title = Circularity that is not measured
                    what = None of the pilot's indicators measures circularity.
                    why = A funder of circular projects asks how it will be shown that something becomes more circular.
                    source = Good practice in measuring circularity: indicators for a region, between organisations, an organisation or a product.
                    none = None of the pilot's indicators measures circularity.
                    none.remedy = Write on which level an indicator measures (“systemLevel”), or make one that shows reuse, repair, waste or material.
                    demanded = None of the pilot's indicators measures circularity, and the funder requires it.
                    demanded.remedy = Write on which level an indicator measures (“systemLevel”), or make one that shows reuse, repair, waste or material.
                    """)
            .example("""
                    goals:
                      - indicators:
                          - {id: svinn, name: Kastet metall, measure: unit, unit: tonn}
                    """, """
                    goals:
                      - indicators:
                          - {id: svinn, name: Kastet metall, measure: unit, unit: tonn, systemLevel: organisational}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        if (subject.goals().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.keptIf(
                GoalIndicator.of(subject).stream().anyMatch(of -> of.indicator().systemLevel() != null),
                objection(SubjectPath.of(pilot).at("goals"), subject));
    }

    private static Objection objection(SubjectPath place, ReadinessCase subject) {
        return subject.demand(FunderProfile::circularityRequired)
                .filter(Sourced::value)
                .map(demand ->
                        Objection.of("demanded", place).as(Severity.BLOCKER).by(demand.source()))
                .orElseGet(() -> Objection.of("none", place));
    }
}
