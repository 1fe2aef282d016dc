package no.grobunn.core.readiness.rule.money;

import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.GrantShare;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The grant is no larger a share of the eligible cost than the funder gives; compared as exact fractions. */
public final class GrantShareRule implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("grant-share", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Tilskuddets andel
                    what = Det søkes om en større del av de støtteberettigede kostnadene enn finansiøren gir.
                    why = Finansiøren avkorter tilskuddet, og piloten mangler penger.
                    source = Finansiørens utlysning.
                    above = Det søkes om {0} av støtteberettigede kostnader på {1}. Finansiøren gir høyst {2}.
                    above.remedy = Senk tilskuddet, eller øk egenfinansieringen og kostnadene den dekker.
                    """)
            .nn("""
                    title = Delen som er tilskot
                    what = Det blir søkt om ein større del av dei støtteverdige kostnadene enn finansiøren gir.
                    why = Finansiøren kortar av tilskotet, og piloten manglar pengar.
                    source = Utlysinga frå finansiøren.
                    above = Det blir søkt om {0} av støtteverdige kostnader på {1}. Finansiøren gir høgst {2}.
                    above.remedy = Senk tilskotet, eller auk eigenfinansieringa og kostnadene ho dekkjer.
                    """)
            .en("""
                    title = Share of the grant
                    what = A larger part of the eligible cost is asked for than the funder gives.
                    why = The funder cuts the grant, and the pilot lacks money.
                    source = The funder's call.
                    above = {0} is asked for of an eligible cost of {1}. The funder gives at most {2}.
                    above.remedy = Lower the grant, or raise the own contribution and the cost it covers.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 100000}
                        funding:
                          - {source: fylket, kind: grant, year: 2023, amount: 60000, status: applied}
                          - {source: skolen, kind: own-cash, year: 2023, amount: 40000, status: confirmed}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: skolen, type: other, year: 2023, amount: 100000}
                        funding:
                          - {source: fylket, kind: grant, year: 2023, amount: 50000, status: applied}
                          - {source: skolen, kind: own-cash, year: 2023, amount: 50000, status: confirmed}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(
                subject.demand(FunderProfile::maxGrantShare), ceiling -> judge(pilot, subject, ceiling));
    }

    private static Judgement judge(PilotSketch pilot, ReadinessCase subject, Sourced<Percentage> ceiling) {
        GrantShare share = subject.budget().grantShareOfEligibleCost();
        return Judgement.keptIf(
                !share.exceeds(ceiling.value()),
                Objection.of("above", SubjectPath.of(pilot).at("funding"), share.grant(), share.cost(), ceiling.value())
                        .by(ceiling.source()));
    }
}
