package no.grobunn.core.readiness.rule.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Risk;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** At least three risks are known; each has someone who watches it and something that is done about it, the more so where it is both likely and grave (4 or 5 on both scales). */
public final class RiskRegister implements PilotRule {
    private static final int FEWEST = 3;
    private static final int HIGH = 4;

    private static final RuleDescription RULE = RuleDescription.of("risk-register", Severity.BLOCKER, Topic.WORK_PLAN)
            .nb("""
                    title = Risikoer
                    what = Piloten har for få risikoer, eller en risiko mangler tiltak eller ansvarlig.
                    why = En plan uten risikoer er ikke gjennomtenkt, og en risiko som ingen følger, blir glemt.
                    source = God praksis i risikostyring: sannsynlighet, konsekvens, tiltak og eier.
                    few = Piloten har {0} av minst {1} risikoer.
                    few.remedy = Beskriv minst {1} risikoer, med sannsynlighet, konsekvens, tiltak og ansvarlig.
                    high = Risikoen «{0}» er både sannsynlig ({1} av 5) og alvorlig ({2} av 5), men har ikke noe tiltak.
                    high.remedy = Skriv hva som gjøres for at den ikke skal inntreffe, og hva som gjøres om den gjør det.
                    mitigation = Risikoen «{0}» har ikke noe tiltak.
                    mitigation.remedy = Skriv hva som gjøres med risikoen. Kan den tåles, skriv det.
                    owner = Risikoen «{0}» har ingen som følger den.
                    owner.remedy = Velg den partneren som skal følge risikoen.
                    """)
            .nn("""
                    title = Risikoar
                    what = Piloten har for få risikoar, eller ein risiko manglar tiltak eller ansvarleg.
                    why = Ein plan utan risikoar er ikkje gjennomtenkt, og ein risiko som ingen følgjer, blir gløymd.
                    source = God praksis i risikostyring: sannsyn, konsekvens, tiltak og eigar.
                    few = Piloten har {0} av minst {1} risikoar.
                    few.remedy = Beskriv minst {1} risikoar, med sannsyn, konsekvens, tiltak og ansvarleg.
                    high = Risikoen «{0}» er både sannsynleg ({1} av 5) og alvorleg ({2} av 5), men har ikkje noko tiltak.
                    high.remedy = Skriv kva som blir gjort for at han ikkje skal hende, og kva som blir gjort om han gjer det.
                    mitigation = Risikoen «{0}» har ikkje noko tiltak.
                    mitigation.remedy = Skriv kva som blir gjort med risikoen. Kan han tolast, skriv det.
                    owner = Risikoen «{0}» har ingen som følgjer han.
                    owner.remedy = Vel den partnaren som skal følgje risikoen.
                    """)
            .en("""
                    title = Risks
                    what = The pilot has too few risks, or a risk lacks a mitigation or an owner.
                    why = A plan without risks is not thought through, and a risk that nobody watches is forgotten.
                    source = Good practice in risk management: probability, impact, mitigation and owner.
                    few = The pilot has {0} of at least {1} risks.
                    few.remedy = Describe at least {1} risks, with probability, impact, mitigation and owner.
                    high = The risk “{0}” is both likely ({1} of 5) and grave ({2} of 5), but has no mitigation.
                    high.remedy = Write what is done to keep it from happening, and what is done if it does.
                    mitigation = The risk “{0}” has no mitigation.
                    mitigation.remedy = Write what is done about the risk. If it can be borne, write that.
                    owner = The risk “{0}” has nobody who watches it.
                    owner.remedy = Choose the partner that is to watch the risk.
                    """)
            .example("""
                    pilots:
                      - risks:
                          - {id: r1, statement: For få lærlinger melder seg., probability: 4, impact: 4}
                    """, """
                    pilots:
                      - risks:
                          - {id: r1, statement: For få lærlinger melder seg., probability: 4, impact: 4, mitigation: Opptak to ganger i året., owner: skolen}
                          - {id: r2, statement: En bedrift trekker seg., probability: 2, impact: 3, mitigation: To bedrifter står på venteliste., owner: skolen}
                          - {id: r3, statement: Nøkkelpersoner slutter., probability: 2, impact: 3, mitigation: Kursplanen skrives ned., owner: skolen}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Risk> risks = pilot.risks();
        SubjectPath place = SubjectPath.of(pilot).list("risks", risks);
        Stream<Objection> few =
                risks.size() < FEWEST ? Stream.of(Objection.of("few", place, risks.size(), FEWEST)) : Stream.empty();
        return Judgement.of(Stream.concat(
                few,
                risks.stream().flatMap(risk -> lacking(risk, place.at(risk.id().value())))));
    }

    private static Stream<Objection> lacking(Risk risk, SubjectPath place) {
        List<Objection> objections = new ArrayList<>();
        if (risk.mitigation() == null) {
            int probability = risk.probability().value();
            int impact = risk.impact().value();
            String words = probability >= HIGH && impact >= HIGH ? "high" : "mitigation";
            objections.add(Objection.of(words, place, risk.statement(), probability, impact));
        }
        if (risk.owner() == null) {
            objections.add(Objection.of("owner", place, risk.statement()));
        }
        return objections.stream();
    }
}
