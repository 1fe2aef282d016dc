package no.grobunn.core.readiness.rule.partners;

import java.util.Comparator;
import java.util.stream.Stream;
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** Every confirmed partner has a paper that shows it, dated on the day of submission or before. Any kind of paper will do, and every role needs one. */
public final class PartnerWithoutEvidence implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "partner-without-evidence", Severity.BLOCKER, Topic.PARTNERS)
            .nb("""
                    title = Partner uten dokumentasjon
                    what = En partner står som bekreftet uten at noe dokument fra før søknadsdagen viser det.
                    why = Finansiøren ber om avtaler eller bekreftelser som vedlegg, og teller bare partnere som har dem.
                    source = Fylkeskommunens søknadsskjema (regionalforvaltning.no), vedlegg til søknaden.
                    none = {0} er bekreftet partner, men ingen avtale eller annet dokument viser det.
                    none.remedy = Før opp avtalen med referanse og dato, eller endre statusen til den er på plass.
                    late = {0} er bekreftet partner, men det første dokumentet er datert {1}, etter {2}.
                    late.remedy = Få avtalen på plass før søknaden sendes, eller rett datoen.
                    """)
            .nn("""
                    title = Partnar utan dokumentasjon
                    what = Ein partnar står som stadfesta utan at noko dokument frå før søknadsdagen viser det.
                    why = Finansiøren ber om avtalar eller stadfestingar som vedlegg, og tel berre partnarar som har dei.
                    source = Søknadsskjemaet til fylkeskommunen (regionalforvaltning.no), vedlegg til søknaden.
                    none = {0} er stadfesta partnar, men ingen avtale eller anna dokument viser det.
                    none.remedy = Før opp avtalen med referanse og dato, eller endre statusen til han er på plass.
                    late = {0} er stadfesta partnar, men det første dokumentet er datert {1}, etter {2}.
                    late.remedy = Få avtalen på plass før søknaden blir send, eller rett datoen.
                    """)
            .en("""
                    title = Partner without evidence
                    what = A partner is said to be confirmed, and no paper from before the day of submission shows it.
                    why = The funder asks for agreements or confirmations as attachments, and counts only partners that have them.
                    source = The county's application form (regionalforvaltning.no), attachments to the application.
                    none = {0} is a confirmed partner, but no agreement or other paper shows it.
                    none.remedy = Enter the agreement with its reference and date, or change the status until it is there.
                    late = {0} is a confirmed partner, but the first paper is dated {1}, after {2}.
                    late.remedy = Have the agreement ready before the application is sent, or correct the date.
                    """)
            .example("""
                    pilots:
                      - partners:
                          - {actor: skolen, role: partner, status: confirmed}
                    """, """
                    pilots:
                      - partners:
                          - {actor: skolen, role: partner, status: confirmed, evidence: [{kind: agreement, reference: Avtale 2, date: 2022-08-29}]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                ConfirmedPartner.of(pilot),
                it -> it.partner().hasEvidenceBy(subject.date()) ? Stream.empty() : Stream.of(objection(it, subject)));
    }

    private static Objection objection(ConfirmedPartner it, ReadinessCase subject) {
        String name = subject.name(it.partner().actor());
        return it.partner().evidence().stream()
                .map(Evidence::date)
                .min(Comparator.naturalOrder())
                .map(first -> Objection.of("late", it.place().at("evidence"), name, first, subject.date()))
                .orElseGet(() -> Objection.of("none", it.place(), name));
    }
}
