package no.grobunn.core.readiness.rule.partners;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.funder.PartnerDemand;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The confirmed partners are as the funder wants them composed; each demand of the profile is judged by itself, whether by number or by share. */
public final class PartnerComposition implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "partner-composition", Severity.BLOCKER, Topic.PARTNERS)
            .nb("""
                    title = Sammensetningen av partnere
                    what = De bekreftede partnerne er ikke satt sammen slik finansiøren krever.
                    why = Søknaden oppfyller ikke vilkårene i ordningen og kan bli avvist uten å bli vurdert.
                    source = Finansiørens utlysning.
                    any.one = Finansiøren krever minst {0} bekreftet partner. Piloten har {1}.
                    any.other = Finansiøren krever minst {0} bekreftede partnere. Piloten har {1}.
                    any.remedy = Få flere partnere bekreftet før søknaden sendes.
                    number.one = Finansiøren krever minst {0} bekreftet partner av dette slaget: {2}. Piloten har {1}.
                    number.other = Finansiøren krever minst {0} bekreftede partnere av dette slaget: {2}. Piloten har {1}.
                    number.remedy = Få flere slike partnere bekreftet. Den som mangler opplysninger om størrelse eller næring, teller ikke med.
                    share = Minst {0} av de bekreftede partnerne må være av dette slaget: {3}. I piloten gjelder det {1} av {2}.
                    share.remedy = Få flere slike partnere bekreftet. Den som mangler opplysninger om størrelse eller næring, teller ikke med.
                    """)
            .nn("""
                    title = Samansetjinga av partnarar
                    what = Dei stadfesta partnarane er ikkje sette saman slik finansiøren krev.
                    why = Søknaden oppfyller ikkje vilkåra i ordninga og kan bli avvist utan å bli vurdert.
                    source = Utlysinga frå finansiøren.
                    any.one = Finansiøren krev minst {0} stadfesta partnar. Piloten har {1}.
                    any.other = Finansiøren krev minst {0} stadfesta partnarar. Piloten har {1}.
                    any.remedy = Få fleire partnarar stadfesta før søknaden blir send.
                    number.one = Finansiøren krev minst {0} stadfesta partnar av dette slaget: {2}. Piloten har {1}.
                    number.other = Finansiøren krev minst {0} stadfesta partnarar av dette slaget: {2}. Piloten har {1}.
                    number.remedy = Få fleire slike partnarar stadfesta. Den som manglar opplysningar om storleik eller næring, tel ikkje med.
                    share = Minst {0} av dei stadfesta partnarane må vere av dette slaget: {3}. I piloten gjeld det {1} av {2}.
                    share.remedy = Få fleire slike partnarar stadfesta. Den som manglar opplysningar om storleik eller næring, tel ikkje med.
                    """)
            .en("""
                    title = Composition of the partners
                    what = The confirmed partners are not composed as the funder demands.
                    why = The application does not meet the scheme's terms and may be rejected without being assessed.
                    source = The funder's call.
                    any.one = The funder demands at least {0} confirmed partner. The pilot has {1}.
                    any.other = The funder demands at least {0} confirmed partners. The pilot has {1}.
                    any.remedy = Have more partners confirmed before the application is sent.
                    number.one = The funder demands at least {0} confirmed partner of this kind: {2}. The pilot has {1}.
                    number.other = The funder demands at least {0} confirmed partners of this kind: {2}. The pilot has {1}.
                    number.remedy = Have more such partners confirmed. One whose size or industry is not entered does not count.
                    share = At least {0} of the confirmed partners must be of this kind: {3}. In the pilot that is {1} of {2}.
                    share.remedy = Have more such partners confirmed. One whose size or industry is not entered does not count.
                    """)
            .example("""
                    pilots:
                      - partners:
                          - {actor: smia, role: partner, status: confirmed}
                          - {actor: verkstedet, role: partner, status: invited}
                    """, """
                    pilots:
                      - partners:
                          - {actor: smia, role: partner, status: confirmed}
                          - {actor: verkstedet, role: partner, status: confirmed}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<PartnerDemand> demands = subject.profile().partnerDemands();
        return demands.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOT_DEMANDED)
                : Judgement.of(demands.stream().flatMap(demand -> objection(demand, pilot, subject).stream()));
    }

    private static Optional<Objection> objection(PartnerDemand demand, PilotSketch pilot, ReadinessCase subject) {
        List<Partner> confirmed = pilot.confirmedPartners();
        int counted = (int) confirmed.stream()
                .filter(partner -> demand.counts(partner, subject.dossier().actor(partner.actor())))
                .count();
        SubjectPath place = StandingPartners.place(pilot);
        return tooFew(demand, place, counted)
                .or(() -> tooSmallAShare(demand, place, counted, confirmed.size()))
                .map(objection -> objection.by(demand.source()));
    }

    private static Optional<Objection> tooFew(PartnerDemand demand, SubjectPath place, int counted) {
        Integer least = demand.min();
        if (least == null || counted >= least) {
            return Optional.empty();
        }
        return Optional.of(demand.kind()
                .map(kind -> Objection.of("number", place, least, counted, kind))
                .orElseGet(() -> Objection.of("any", place, least, counted)));
    }

    private static Optional<Objection> tooSmallAShare(PartnerDemand demand, SubjectPath place, int counted, int all) {
        Percentage least = demand.minShare();
        return least == null || least.isReachedBy(counted, all)
                ? Optional.empty()
                // partners of any kind are always the whole, so a share that is missed has a kind
                : demand.kind().map(kind -> Objection.of("share", place, least, counted, all, kind));
    }
}
