package no.grobunn.core.readiness.rule.aid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.StateAidBasis;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * A basis is chosen for every undertaking that has an advantage: a standing partner from business that is trained, or has eligible costs that money pays for. Partners of
 * other sectors may have an economic activity too, but the dossier does not tell; a partner from business that only puts in its own effort gets nothing. A block exemption
 * names its article.
 */
public final class StateAidBasisRule implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("state-aid-basis", Severity.BLOCKER, Topic.STATE_AID)
            .nb("""
                    title = Grunnlag for statsstøtte
                    what = En bedrift får en fordel av piloten, men det er ikke valgt noe grunnlag for støtten.
                    why = Ulovlig støtte må betales tilbake med renter, og fylkeskommunen må kunne vise grunnlaget.
                    source = EØS-avtalen artikkel 61 og lov om offentlig støtte.
                    training = {0} får opplæring i piloten, men det er ikke valgt noe grunnlag for statsstøtte.
                    training.remedy = Før opp bedriften under statsstøtte og velg grunnlag: bagatellmessig støtte, gruppeunntak med artikkel, kjøp eller ingen støtte.
                    money = {0} har kostnader i piloten som tilskuddet kan dekke, men det er ikke valgt noe grunnlag for statsstøtte.
                    money.remedy = Før opp bedriften under statsstøtte og velg grunnlag: bagatellmessig støtte, gruppeunntak med artikkel, kjøp eller ingen støtte.
                    article = Støtten til {0} skal bygge på gruppeunntaket, men ingen artikkel er nevnt.
                    article.remedy = Skriv artikkelen støtten bygger på, for eksempel artikkel 31 om opplæring.
                    """)
            .nn("""
                    title = Grunnlag for statsstøtte
                    what = Ei bedrift får ein fordel av piloten, men det er ikkje valt noko grunnlag for støtta.
                    why = Ulovleg støtte må betalast tilbake med renter, og fylkeskommunen må kunne vise grunnlaget.
                    source = EØS-avtalen artikkel 61 og lov om offentleg støtte.
                    training = {0} får opplæring i piloten, men det er ikkje valt noko grunnlag for statsstøtte.
                    training.remedy = Før opp bedrifta under statsstøtte og vel grunnlag: bagatellmessig støtte, gruppeunntak med artikkel, kjøp eller inga støtte.
                    money = {0} har kostnader i piloten som tilskotet kan dekkje, men det er ikkje valt noko grunnlag for statsstøtte.
                    money.remedy = Før opp bedrifta under statsstøtte og vel grunnlag: bagatellmessig støtte, gruppeunntak med artikkel, kjøp eller inga støtte.
                    article = Støtta til {0} skal byggje på gruppeunntaket, men ingen artikkel er nemnd.
                    article.remedy = Skriv artikkelen som støtta byggjer på, til dømes artikkel 31 om opplæring.
                    """)
            .en("""
                    title = Basis of state aid
                    what = A business has an advantage from the pilot, but no basis is chosen for the aid.
                    why = Unlawful aid has to be paid back with interest, and the county must be able to show the basis.
                    source = EEA Agreement, article 61, and the Norwegian act on public support.
                    training = {0} is trained in the pilot, but no basis of state aid is chosen.
                    training.remedy = Enter the business under state aid and choose a basis: de minimis, block exemption with its article, purchase or no aid.
                    money = {0} has costs in the pilot that the grant may cover, but no basis of state aid is chosen.
                    money.remedy = Enter the business under state aid and choose a basis: de minimis, block exemption with its article, purchase or no aid.
                    article = The aid to {0} is to rest on the block exemption, but no article is named.
                    article.remedy = Write the article that the aid rests on, such as article 31 on training.
                    """)
            .example("""
                    actors:
                      - {id: smia, name: Smia, sector: business}
                    pilots:
                      - partners:
                          - {actor: smia, role: training-recipient, status: confirmed}
                    """, """
                    actors:
                      - {id: smia, name: Smia, sector: business}
                    pilots:
                      - partners:
                          - {actor: smia, role: training-recipient, status: confirmed}
                        stateAid:
                          - {undertaking: smia, basis: de-minimis}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Partner> partners = pilot.partners();
        List<Integer> advantaged = IntStream.range(0, partners.size())
                .filter(index -> advantage(pilot, subject, partners.get(index)).isPresent())
                .boxed()
                .toList();
        if (advantaged.isEmpty() && pilot.stateAid().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        Stream<Objection> missing = advantaged.stream()
                .filter(index -> pilot.stateAid().stream()
                        .noneMatch(aid ->
                                aid.undertaking().equals(partners.get(index).actor())))
                .flatMap(index -> advantage(pilot, subject, partners.get(index)).stream()
                        .map(words -> Objection.of(
                                words,
                                SubjectPath.of(pilot).at("partners", index),
                                subject.name(partners.get(index).actor()))));
        return Judgement.of(Stream.concat(missing, AidEntry.of(pilot).flatMap(entry -> unnamed(entry, subject))));
    }

    /** The message that names a partner's advantage, if it has one. */
    private static Optional<String> advantage(PilotSketch pilot, ReadinessCase subject, Partner partner) {
        if (!partner.isStanding() || subject.dossier().actor(partner.actor()).sector() != Sector.BUSINESS) {
            return Optional.empty();
        } else if (partner.role() == PartnerRole.TRAINING_RECIPIENT) {
            return Optional.of("training");
        }
        return pilot.costsOf(partner.actor()).stream().anyMatch(line -> line.eligible() && !line.inKind())
                ? Optional.of("money")
                : Optional.empty();
    }

    private static Stream<Objection> unnamed(AidEntry entry, ReadinessCase subject) {
        return entry.aid().basis() == StateAidBasis.BLOCK_EXEMPTION
                        && entry.aid().article() == null
                ? Stream.of(Objection.of(
                        "article", entry.place(), subject.name(entry.aid().undertaking())))
                : Stream.empty();
    }
}
