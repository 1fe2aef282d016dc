package no.grobunn.core.readiness.rule.goals;

import java.util.stream.Stream;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import org.jspecify.annotations.Nullable;

/** Every indicator says where its values can be verified and who measures them. */
public final class VerificationMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "verification-missing", Severity.BLOCKER, Topic.GOALS)
            .nb("""
                    title = Indikator uten kilde eller ansvarlig
                    what = En indikator sier ikke hvordan verdiene kan kontrolleres, eller hvem som måler.
                    why = Tall som ingen har ansvar for, blir ikke samlet inn. Tall uten kilde kan ikke kontrolleres i sluttrapporten.
                    source = God praksis i målstyring: kolonnen «kilder til verifikasjon» i logisk rammeverk (logframe).
                    unverified = Indikatoren «{0}» sier ikke hvordan verdiene kan kontrolleres.
                    unverified.remedy = Skriv hvor tallene finnes: et register, en undersøkelse, et regnskap («verification»).
                    unowned = Indikatoren «{0}» har ingen som er ansvarlig for å måle.
                    unowned.remedy = Velg en aktør som måler og melder inn tallene («responsible»).
                    """)
            .nn("""
                    title = Indikator utan kjelde eller ansvarleg
                    what = Ein indikator seier ikkje korleis verdiane kan kontrollerast, eller kven som måler.
                    why = Tal som ingen har ansvar for, blir ikkje samla inn. Tal utan kjelde kan ikkje kontrollerast i sluttrapporten.
                    source = God praksis i målstyring: kolonnen «kjelder til verifikasjon» i logisk rammeverk (logframe).
                    unverified = Indikatoren «{0}» seier ikkje korleis verdiane kan kontrollerast.
                    unverified.remedy = Skriv kor tala finst: eit register, ei undersøking, ein rekneskap («verification»).
                    unowned = Indikatoren «{0}» har ingen som er ansvarleg for å måle.
                    unowned.remedy = Vel ein aktør som måler og melder inn tala («responsible»).
                    """)
            .en("""
                    title = Indicators without verification or responsible
                    what = An indicator does not say how its values can be verified, or who measures.
                    why = Figures that nobody answers for are not gathered. Figures without a source cannot be verified in the final report.
                    source = Good practice in results management: the column “means of verification” of the logical framework (logframe).
                    unverified = The indicator “{0}” does not say how its values can be verified.
                    unverified.remedy = Write where the figures are found: a register, a survey, the accounts (“verification”).
                    unowned = Nobody is responsible for measuring the indicator “{0}”.
                    unowned.remedy = Choose an actor who measures and reports the figures (“responsible”).
                    """)
            .example("""
                    goals:
                      - indicators:
                          - {id: fullfort, name: Lærlinger som fullfører, measure: unit}
                    """, """
                    goals:
                      - indicators:
                          - {id: fullfort, name: Lærlinger som fullfører, measure: unit, verification: Kurslister, responsible: skole}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofEach(GoalIndicator.of(subject), VerificationMissing::objections);
    }

    private static Stream<Objection> objections(GoalIndicator of) {
        return Stream.concat(
                missing("unverified", of.indicator().verification(), of),
                missing("unowned", of.indicator().responsible(), of));
    }

    private static Stream<Objection> missing(String words, @Nullable Object field, GoalIndicator of) {
        return field == null ? Stream.of(Objection.of(words, of.place(), of.name())) : Stream.empty();
    }
}
