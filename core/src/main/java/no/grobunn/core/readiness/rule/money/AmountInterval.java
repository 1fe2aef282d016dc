package no.grobunn.core.readiness.rule.money;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.funder.PhaseLimits;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Phase;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Grant and total lie within what the funder takes for the phase; both ends included. A phase that the funder does not know while it knows others is objected to: it
 * gives nothing for it.
 */
public final class AmountInterval implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("amount-interval", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Beløpsgrenser
                    what = Tilskuddet eller totalkostnaden ligger utenfor det finansiøren tar imot for fasen.
                    why = Søknader utenfor beløpsgrensene blir avvist uten å bli vurdert.
                    source = Finansiørens utlysning.
                    phase = Finansiøren støtter ikke fasen {0}, bare {1}.
                    phase.remedy = Kontroller fasen, eller velg en utlysning som støtter den.
                    grant-above = Det søkes om {0}. For fasen {2} gir finansiøren høyst {1}.
                    grant-above.remedy = Senk tilskuddet til {1} eller mindre, og finansier resten på annen måte.
                    grant-below = Det søkes om {0}. For fasen {2} er det minste finansiøren gir, {1}.
                    grant-below.remedy = Søk om minst {1}, eller velg en utlysning for mindre beløp.
                    total-above = Piloten koster {0}. For fasen {2} tar finansiøren imot prosjekter på høyst {1}.
                    total-above.remedy = Gjør piloten mindre, del den, eller velg en utlysning for større prosjekter.
                    total-below = Piloten koster {0}. For fasen {2} tar finansiøren imot prosjekter på minst {1}.
                    total-below.remedy = Ta med alle kostnader, eller velg en utlysning for mindre prosjekter.
                    """)
            .nn("""
                    title = Beløpsgrenser
                    what = Tilskotet eller totalkostnaden ligg utanfor det finansiøren tek imot for fasen.
                    why = Søknader utanfor beløpsgrensene blir avviste utan å bli vurderte.
                    source = Utlysinga frå finansiøren.
                    phase = Finansiøren støttar ikkje fasen {0}, berre {1}.
                    phase.remedy = Kontroller fasen, eller vel ei utlysing som støttar han.
                    grant-above = Det blir søkt om {0}. For fasen {2} gir finansiøren høgst {1}.
                    grant-above.remedy = Senk tilskotet til {1} eller mindre, og finansier resten på annan måte.
                    grant-below = Det blir søkt om {0}. For fasen {2} er det minste finansiøren gir, {1}.
                    grant-below.remedy = Søk om minst {1}, eller vel ei utlysing for mindre beløp.
                    total-above = Piloten kostar {0}. For fasen {2} tek finansiøren imot prosjekt på høgst {1}.
                    total-above.remedy = Gjer piloten mindre, del han, eller vel ei utlysing for større prosjekt.
                    total-below = Piloten kostar {0}. For fasen {2} tek finansiøren imot prosjekt på minst {1}.
                    total-below.remedy = Ta med alle kostnader, eller vel ei utlysing for mindre prosjekt.
                    """)
            .en("""
                    title = Amount limits
                    what = The grant or the total cost lies outside what the funder takes for the phase.
                    why = Applications outside the limits are rejected without being assessed.
                    source = The funder's call.
                    phase = The funder does not support the phase {0}, only {1}.
                    phase.remedy = Check the phase, or choose a call that supports it.
                    grant-above = {0} is asked for. For the phase {2} the funder gives at most {1}.
                    grant-above.remedy = Lower the grant to {1} or less, and fund the rest in another way.
                    grant-below = {0} is asked for. For the phase {2} the least that the funder gives is {1}.
                    grant-below.remedy = Ask for at least {1}, or choose a call for smaller amounts.
                    total-above = The pilot costs {0}. For the phase {2} the funder takes projects of at most {1}.
                    total-above.remedy = Make the pilot smaller, divide it, or choose a call for larger projects.
                    total-below = The pilot costs {0}. For the phase {2} the funder takes projects of at least {1}.
                    total-below.remedy = Include every cost, or choose a call for smaller projects.
                    """)
            .example("""
                    project: {phase: pre-project}
                    pilots:
                      - funding:
                          - {source: fylket, kind: grant, year: 2023, amount: 200000.01, status: applied}
                    """, """
                    project: {phase: pre-project}
                    pilots:
                      - funding:
                          - {source: fylket, kind: grant, year: 2023, amount: 200000, status: applied}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<PhaseLimits> known = subject.profile().phases();
        if (known.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        }
        Phase phase = subject.dossier().project().phase();
        return Judgement.of(subject.profile()
                .phase(phase)
                .map(limits -> objections(pilot, subject.budget(), limits))
                .orElseGet(() -> Stream.of(unknown(phase, known))));
    }

    private static Objection unknown(Phase phase, List<PhaseLimits> known) {
        return Objection.of(
                        "phase",
                        SubjectPath.DOSSIER.at("project").at("phase"),
                        phase,
                        known.stream().map(PhaseLimits::phase).toList())
                .by(known.get(0).source());
    }

    private static Stream<Objection> objections(PilotSketch pilot, Budget budget, PhaseLimits limits) {
        SubjectPath place = SubjectPath.of(pilot);
        Interval grant = new Interval("grant", budget.grant(), limits.minGrant(), limits.maxGrant());
        Interval total = new Interval("total", budget.cost(), limits.minTotal(), limits.maxTotal());
        return Stream.concat(
                        grant.objections(place.list("funding", pilot.funding()), limits.phase()),
                        total.objections(place.list("costs", pilot.costs()), limits.phase()))
                .map(objection -> objection.by(limits.source()));
    }

    /** An amount and where it has to lie. */
    private record Interval(
            String what,
            Money amount,
            @Nullable Money least,
            @Nullable Money most) {
        Stream<Objection> objections(SubjectPath place, Phase phase) {
            if (most != null && amount.compareTo(most) > 0) {
                return Stream.of(Objection.of(what + "-above", place, amount, most, phase));
            } else if (least != null && amount.compareTo(least) < 0) {
                return Stream.of(Objection.of(what + "-below", place, amount, least, phase));
            }
            return Stream.empty();
        }
    }
}
