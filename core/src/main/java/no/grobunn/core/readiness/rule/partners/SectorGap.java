package no.grobunn.core.readiness.rule.partners;

import java.util.List;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** Education, business and the public sector are all among the partners, in whatever role; one counts as long as it may take part. */
public final class SectorGap implements PilotRule {
    private static final List<Sector> WANTED = List.of(Sector.EDUCATION, Sector.BUSINESS, Sector.PUBLIC);

    private static final RuleDescription RULE = RuleDescription.of("sector-gap", Severity.WARNING, Topic.PARTNERS)
            .nb("""
                    title = Bredden i partnerskapet
                    what = Utdanning, næringsliv og offentlig sektor er ikke alle blant partnerne.
                    why = Fylkeskommunen ser etter samarbeid mellom de som utdanner, de som ansetter, og det offentlige.
                    source = God praksis i regionalt kompetansearbeid: samarbeid mellom utdanning, næringsliv og det offentlige (trippel heliks).
                    missing = Ingen av partnerne kommer fra {0}.
                    missing.remedy = Ta med en partner fra sektoren, eller skriv hvordan piloten klarer seg uten.
                    """)
            .nn("""
                    title = Breidda i partnarskapen
                    what = Utdanning, næringsliv og offentleg sektor er ikkje alle blant partnarane.
                    why = Fylkeskommunen ser etter samarbeid mellom dei som utdannar, dei som tilset, og det offentlege.
                    source = God praksis i regionalt kompetansearbeid: samarbeid mellom utdanning, næringsliv og det offentlege (trippel heliks).
                    missing = Ingen av partnarane kjem frå {0}.
                    missing.remedy = Ta med ein partnar frå sektoren, eller skriv korleis piloten klarer seg utan.
                    """)
            .en("""
                    title = Breadth of the partnership
                    what = Education, business and the public sector are not all among the partners.
                    why = The county looks for cooperation between those who educate, those who employ, and public bodies.
                    source = Good practice in regional work on competence: education, business and public bodies together (triple helix).
                    missing = None of the partners belongs to this sector: {0}.
                    missing.remedy = Bring in a partner of this sector, or say how the pilot manages without.
                    """)
            .example("""
                    actors:
                      - {id: skolen, name: Skolen, sector: education}
                      - {id: kommunen, name: Kommunen, sector: public}
                    pilots:
                      - partners: [{actor: skolen, role: partner, status: confirmed}, {actor: kommunen, role: partner, status: confirmed}]
                    """, """
                    actors:
                      - {id: skolen, name: Skolen, sector: education}
                      - {id: kommunen, name: Kommunen, sector: public}
                      - {id: smia, name: Smia, sector: business}
                    pilots:
                      - partners: [{actor: skolen, role: partner, status: confirmed}, {actor: kommunen, role: partner, status: confirmed}, {actor: smia, role: partner, status: invited}]
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        StandingPartners partners = StandingPartners.of(pilot, subject.dossier());
        return Judgement.of(WANTED.stream()
                .filter(sector -> !partners.comeFrom(sector))
                .map(sector -> Objection.of("missing", partners.place(), sector)));
    }
}
