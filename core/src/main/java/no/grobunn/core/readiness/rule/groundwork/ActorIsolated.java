package no.grobunn.core.readiness.rule.groundwork;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Lists the actors that nobody is joined with, by an existing, possible or wanted relationship that has not ended, and the relationships that are wanted. Where no relationship is
 * written at all, that is said once. */
public final class ActorIsolated implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("actor-isolated", Severity.NOTE, Topic.GROUNDWORK)
            .nb("""
                    title = Aktører uten relasjoner, og ønskede relasjoner
                    what = En aktør er ikke knyttet til noen, eller en relasjon er ønsket, men ikke på plass.
                    why = Aktørkartet viser hvem som ennå ikke er mobilisert, og hvor piloten kan knytte noen sammen.
                    source = Forprosjektets oppdrag: tegne aktørkartet og mobilisere aktører.
                    unmapped = Ingen relasjoner mellom aktørene er registrert.
                    unmapped.remedy = Skriv hvem som samarbeider, eier, finansierer eller lærer av hvem («relationships»).
                    isolated = «{0}» er ikke knyttet til noen andre aktører.
                    isolated.remedy = Registrer relasjonen som eksisterende, mulig eller ønsket. Ta aktøren ut hvis den ikke angår forprosjektet.
                    wanted = Relasjonen fra «{0}» til «{1}» ({2}) er ønsket, men ikke på plass.
                    wanted.remedy = Vurder om piloten kan knytte de to sammen. Når relasjonen er der, skriv «status: existing».
                    """)
            .nn("""
                    title = Aktørar utan relasjonar, og ønskte relasjonar
                    what = Ein aktør er ikkje knytt til nokon, eller ein relasjon er ønskt, men ikkje på plass.
                    why = Aktørkartet viser kven som enno ikkje er mobilisert, og kor piloten kan knyte nokon saman.
                    source = Oppdraget til forprosjektet: teikne aktørkartet og mobilisere aktørar.
                    unmapped = Ingen relasjonar mellom aktørane er registrerte.
                    unmapped.remedy = Skriv kven som samarbeider med, eig, finansierer eller lærer av kven («relationships»).
                    isolated = «{0}» er ikkje knytt til nokon andre aktørar.
                    isolated.remedy = Registrer relasjonen som eksisterande, mogleg eller ønskt. Ta aktøren ut om han ikkje vedkjem forprosjektet.
                    wanted = Relasjonen frå «{0}» til «{1}» ({2}) er ønskt, men ikkje på plass.
                    wanted.remedy = Vurder om piloten kan knyte dei to saman. Når relasjonen er der, skriv «status: existing».
                    """)
            .en("""
                    title = Actors without relationships, and wanted ones
                    what = An actor is joined with nobody, or a relationship is wanted but not there.
                    why = The actor map shows who is not mobilised yet, and where the pilot can bring somebody together.
                    source = The pre-project's task: draw the actor map and mobilise actors.
                    unmapped = No relationships between the actors are written down.
                    unmapped.remedy = Write who collaborates with, owns, funds or learns from whom (“relationships”).
                    isolated = “{0}” is joined with no other actor.
                    isolated.remedy = Record the relationship as existing, possible or wanted. Take the actor out if it is no concern of the pre-project.
                    wanted = The relationship from “{0}” to “{1}” ({2}) is wanted, but not there.
                    wanted.remedy = Consider whether the pilot can bring the two together. When the relationship is there, write “status: existing”.
                    """)
            .example("""
                    relationships:
                      - {from: skole, to: smie, kind: requests-competence, status: wanted}
                    """, """
                    relationships:
                      - {from: skole, to: smie, kind: requests-competence, status: existing}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        Dossier dossier = subject.dossier();
        if (dossier.actors().size() < 2) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        } else if (dossier.relationships().isEmpty()) {
            return Judgement.of(Stream.of(Objection.of("unmapped", SubjectPath.DOSSIER.at("actors"))));
        }
        NetworkScope scope = NetworkScope.then().on(subject.date());
        return Judgement.of(Stream.concat(
                ActorNetwork.of(dossier, scope).isolated().stream()
                        .map(actor -> Objection.of("isolated", SubjectPath.of("actors", actor), subject.name(actor))),
                wanted(subject, scope)));
    }

    private static Stream<Objection> wanted(ReadinessCase subject, NetworkScope scope) {
        List<Relationship> relationships = subject.dossier().relationships();
        return IntStream.range(0, relationships.size())
                .filter(i -> relationships.get(i).status() == RelationshipStatus.WANTED
                        && scope.includes(relationships.get(i)))
                .mapToObj(i -> wanted(relationships.get(i), i, subject));
    }

    private static Objection wanted(Relationship relationship, int index, ReadinessCase subject) {
        return Objection.of(
                "wanted",
                SubjectPath.DOSSIER.at("relationships", relationship.id(), index),
                subject.name(relationship.from()),
                subject.name(relationship.to()),
                relationship.kind());
    }
}
