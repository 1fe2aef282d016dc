package no.grobunn.example.partners;

import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Every confirmed partner has a website, so that a reader can look it up. */
public final class PartnerWebsite implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("partner-website", Severity.NOTE, Topic.PARTNERS)
            .nb("""
                    title = Partnere uten nettsted
                    what = En bekreftet partner har ikke skrevet nettstedet sitt.
                    why = Den som leser søknaden, vil slå opp hvem partnerne er.
                    source = Et eksempel på en regel fra noen andre enn Grobunn.
                    none = «{0}» har ikke noe nettsted.
                    none.remedy = Skriv adressen («website»).
                    """)
            .nn("""
                    title = Partnarar utan nettstad
                    what = Ein stadfesta partnar har ikkje skrive nettstaden sin.
                    why = Den som les søknaden, vil slå opp kven partnarane er.
                    source = Eit døme på ein regel frå nokon andre enn Grobunn.
                    none = «{0}» har ikkje nokon nettstad.
                    none.remedy = Skriv adressa («website»).
                    """)
            .en("""
                    title = Partners without a website
                    what = A confirmed partner has not written its website.
                    why = Whoever reads the application will look up who the partners are.
                    source = An example of a rule by somebody else than Grobunn.
                    none = “{0}” has no website.
                    none.remedy = Write its address (“website”).
                    """)
            .example("""
                    actors:
                      - {id: smie, name: Smia, sector: business}
                    """, """
                    actors:
                      - {id: smie, name: Smia, sector: business, website: https://example.org}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                pilot.confirmedPartners().stream()
                        .map(Partner::actor)
                        .map(subject.dossier()::actor)
                        .toList(),
                PartnerWebsite::objections);
    }

    private static Stream<Objection> objections(Actor actor) {
        return actor.website() == null
                ? Stream.of(Objection.of("none", SubjectPath.of("actors", actor.id()), actor.name()))
                : Stream.empty();
    }
}
