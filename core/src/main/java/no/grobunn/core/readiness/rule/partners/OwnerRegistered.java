package no.grobunn.core.readiness.rule.partners;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.CountryCode;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * The project's owner and the pilot's partners have organisation numbers, if they are in Norway; that a number is right, the dossier itself sees to. A partner
 * counts as long as it may take part, also as a candidate: the form asks for its number all the same. One that has declined or withdrawn does not.
 */
public final class OwnerRegistered implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("owner-registered", Severity.BLOCKER, Topic.PARTNERS)
            .nb("""
                    title = Organisasjonsnummer
                    what = Prosjekteieren eller en norsk partner mangler organisasjonsnummer.
                    why = Fylkeskommunen kan ikke gi tilsagn til noen den ikke finner i Enhetsregisteret.
                    source = Fylkeskommunens søknadsskjema (regionalforvaltning.no), som henter søker og partnere fra Enhetsregisteret.
                    owner = {0} mangler organisasjonsnummer.
                    owner.remedy = Finn {0} i Enhetsregisteret (brreg.no), og før opp de ni sifrene.
                    partner = {0} mangler organisasjonsnummer.
                    partner.remedy = Finn partneren i Enhetsregisteret (brreg.no), og før opp de ni sifrene. Hører den til i et annet land, oppgis landet.
                    """)
            .nn("""
                    title = Organisasjonsnummer
                    what = Prosjekteigaren eller ein norsk partnar manglar organisasjonsnummer.
                    why = Fylkeskommunen kan ikkje gi tilsegn til nokon han ikkje finn i Einingsregisteret.
                    source = Søknadsskjemaet til fylkeskommunen (regionalforvaltning.no), som hentar søkjar og partnarar frå Einingsregisteret.
                    owner = {0} manglar organisasjonsnummer.
                    owner.remedy = Finn {0} i Einingsregisteret (brreg.no), og før opp dei ni siffera.
                    partner = {0} manglar organisasjonsnummer.
                    partner.remedy = Finn partnaren i Einingsregisteret (brreg.no), og før opp dei ni siffera. Høyrer han til i eit anna land, gir du opp landet.
                    """)
            .en("""
                    title = Organisation numbers
                    what = The project's owner or a Norwegian partner has no organisation number.
                    why = The county cannot give a grant to anyone that it does not find in the national register.
                    source = The county's application form (regionalforvaltning.no), which takes applicant and partners from the national register.
                    owner = {0} has no organisation number.
                    owner.remedy = Find {0} in the national register (brreg.no), and enter the nine digits.
                    partner = {0} has no organisation number.
                    partner.remedy = Find the partner in the national register (brreg.no), and enter the nine digits. If it is in another country, say which.
                    """)
            .example("""
                    actors:
                      - {id: forening, name: Næringsforeningen, sector: association}
                    """, """
                    actors:
                      - {id: forening, name: Næringsforeningen, organisationNumber: "912660680", sector: association}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        ActorId owner = subject.dossier().project().owner();
        Set<ActorId> asked = new LinkedHashSet<>(List.of(owner));
        subject.pilot()
                .ifPresent(pilot ->
                        pilot.standingPartners().stream().map(Partner::actor).forEach(asked::add));
        return Judgement.of(asked.stream()
                .map(subject.dossier()::actor)
                .filter(OwnerRegistered::lacksNumber)
                .map(actor -> Objection.of(
                        actor.id().equals(owner) ? "owner" : "partner",
                        SubjectPath.of("actors", actor.id()),
                        actor.name())));
    }

    private static boolean lacksNumber(Actor actor) {
        return actor.organisationNumber() == null && actor.country().equals(CountryCode.NO);
    }
}
