package no.grobunn.core.readiness.rule.partners;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/** Every confirmed partner answers for a work package or is named among those who work in one, unless it only looks on or pays. */
public final class PartnerIdle implements PilotRule {
    private static final Set<PartnerRole> WITHOUT_WORK = EnumSet.of(PartnerRole.OBSERVER, PartnerRole.FUNDER);

    private static final RuleDescription RULE = RuleDescription.of("partner-idle", Severity.BLOCKER, Topic.PARTNERS)
            .nb("""
                    title = Partner uten oppgave
                    what = En bekreftet partner er ikke med i noen arbeidspakke.
                    why = Finansiøren spør hva partneren skal gjøre, og om den er med bare for navnets skyld.
                    source = God praksis: Hver partner har en oppgave i planen.
                    idle = {0} er bekreftet partner, men er ikke med i noen arbeidspakke.
                    idle.remedy = Sett opp partneren som ansvarlig eller deltaker der den skal bidra. Skal den bare følge med eller betale, endrer du rollen til observatør eller finansiør.
                    """)
            .nn("""
                    title = Partnar utan oppgåve
                    what = Ein stadfesta partnar er ikkje med i nokon arbeidspakke.
                    why = Finansiøren spør kva partnaren skal gjere, og om han er med berre for namnet si skuld.
                    source = God praksis: Kvar partnar har ei oppgåve i planen.
                    idle = {0} er stadfesta partnar, men er ikkje med i nokon arbeidspakke.
                    idle.remedy = Set opp partnaren som ansvarleg eller deltakar der han skal bidra. Skal han berre følgje med eller betale, endrar du rolla til observatør eller finansiør.
                    """)
            .en("""
                    title = Partner without work
                    what = A confirmed partner takes part in no work package.
                    why = The funder asks what the partner is to do, and whether it is there in name only.
                    source = Good practice: every partner has work in the plan.
                    idle = {0} is a confirmed partner, but takes part in no work package.
                    idle.remedy = Name the partner as responsible or participant where it is to contribute. If it only looks on or pays, change its role to observer or funder.
                    """)
            .example("""
                    pilots:
                      - partners: [{actor: butikken, role: partner, status: confirmed}]
                        workPackages: [{number: 1, title: Kurs, responsible: skolen}]
                    """, """
                    pilots:
                      - partners: [{actor: butikken, role: partner, status: confirmed}]
                        workPackages: [{number: 1, title: Kurs, responsible: skolen, participants: [butikken]}]
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(
                ConfirmedPartner.of(pilot),
                it -> isIdle(it.partner(), pilot)
                        ? Stream.of(Objection.of(
                                "idle", it.place(), subject.name(it.partner().actor())))
                        : Stream.empty());
    }

    private static boolean isIdle(Partner partner, PilotSketch pilot) {
        return !WITHOUT_WORK.contains(partner.role())
                && pilot.workPackagesOf(partner.actor()).isEmpty();
    }
}
