package no.grobunn.core.readiness.rule.money;

import java.math.BigDecimal;
import java.util.Optional;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
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

/** Others' money, beside the grant, that is planned only is no larger a part of the whole funding than the funder takes; compared as exact fractions. */
public final class FundingUnsecured implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("funding-unsecured", Severity.WARNING, Topic.MONEY)
            .nb("""
                    title = Usikret finansiering
                    what = En større del av finansieringen fra andre er bare planlagt enn finansiøren godtar.
                    why = Faller pengene bort, kan ikke piloten gjennomføres som omsøkt.
                    source = Finansiørens utlysning.
                    above = {0} av finansieringen på {1} er fra andre og bare planlagt. Finansiøren godtar høyst {2}.
                    above.remedy = Få bekreftet mer av finansieringen, eller erstatt den med egne midler.
                    """)
            .nn("""
                    title = Usikra finansiering
                    what = Ein større del av finansieringa frå andre er berre planlagd enn finansiøren godtek.
                    why = Fell pengane bort, kan ikkje piloten gjennomførast slik det er søkt om.
                    source = Utlysinga frå finansiøren.
                    above = {0} av finansieringa på {1} er frå andre og berre planlagd. Finansiøren godtek høgst {2}.
                    above.remedy = Få stadfesta meir av finansieringa, eller byt ho ut med eigne midlar.
                    """)
            .en("""
                    title = Unsecured funding
                    what = A larger part of the funding from others is only planned than the funder accepts.
                    why = If the money falls away, the pilot cannot be carried out as applied for.
                    source = The funder's call.
                    above = {0} of the funding of {1} is from others and only planned. The funder accepts at most {2}.
                    above.remedy = Have more of the funding confirmed, or replace it with own money.
                    """)
            .example("""
                    pilots:
                      - funding:
                          - {source: stiftelsen, kind: other-private, year: 2023, amount: 40000, status: planned}
                          - {source: skolen, kind: own-cash, year: 2023, amount: 60000, status: confirmed}
                    """, """
                    pilots:
                      - funding:
                          - {source: stiftelsen, kind: other-private, year: 2023, amount: 40000, status: confirmed}
                          - {source: skolen, kind: own-cash, year: 2023, amount: 60000, status: confirmed}
                    """);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Optional<Sourced<Percentage>> ceiling = subject.demand(FunderProfile::maxUnsecuredShare);
        if (ceiling.isPresent() && pilot.funding().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        return Judgement.ofDemand(ceiling, most -> judge(pilot, subject.budget(), most));
    }

    private static Judgement judge(PilotSketch pilot, Budget budget, Sourced<Percentage> ceiling) {
        Money unsecured = budget.unsecured();
        BigDecimal most = budget.funding().kroner().multiply(ceiling.value().value());
        return Judgement.keptIf(
                unsecured.kroner().multiply(HUNDRED).compareTo(most) <= 0,
                Objection.of("above", SubjectPath.of(pilot).at("funding"), unsecured, budget.funding(), ceiling.value())
                        .by(ceiling.source()));
    }
}
