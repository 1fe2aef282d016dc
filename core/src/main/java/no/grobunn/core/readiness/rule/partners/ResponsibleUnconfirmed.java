package no.grobunn.core.readiness.rule.partners;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Who answers for a work package is a confirmed partner of the pilot. */
public final class ResponsibleUnconfirmed implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "responsible-unconfirmed", Severity.BLOCKER, Topic.PARTNERS)
            .nb("""
                    title = Ansvarlig uten bekreftelse
                    what = En arbeidspakke har en ansvarlig som ikke er bekreftet partner.
                    why = Finansiøren kan ikke stole på at arbeidet blir gjort når den ansvarlige ikke har forpliktet seg.
                    source = God praksis: Den som har ansvar, har sagt ja.
                    stranger = {2} har ansvaret for arbeidspakke {0} «{1}», men er ikke partner i piloten.
                    stranger.remedy = Ta aktøren med blant partnerne, med avtale, eller gi ansvaret til en bekreftet partner.
                    unconfirmed = {2} har ansvaret for arbeidspakke {0} «{1}», men er ikke bekreftet partner (status: {3}).
                    unconfirmed.remedy = Inngå avtale med partneren før søknaden sendes, eller gi ansvaret til en bekreftet partner.
                    """)
            .nn("""
                    title = Ansvarleg utan stadfesting
                    what = Ein arbeidspakke har ein ansvarleg som ikkje er stadfesta partnar.
                    why = Finansiøren kan ikkje lite på at arbeidet blir gjort når den ansvarlege ikkje har forplikta seg.
                    source = God praksis: Den som har ansvar, har sagt ja.
                    stranger = {2} har ansvaret for arbeidspakke {0} «{1}», men er ikkje partnar i piloten.
                    stranger.remedy = Ta aktøren med blant partnarane, med avtale, eller gi ansvaret til ein stadfesta partnar.
                    unconfirmed = {2} har ansvaret for arbeidspakke {0} «{1}», men er ikkje stadfesta partnar (status: {3}).
                    unconfirmed.remedy = Gjer avtale med partnaren før søknaden blir send, eller gi ansvaret til ein stadfesta partnar.
                    """)
            .en("""
                    title = Responsible without confirmation
                    what = A work package has a responsible actor that is no confirmed partner.
                    why = The funder cannot rely on the work being done when whoever answers for it is not committed.
                    source = Good practice: whoever is responsible has agreed to it.
                    stranger = {2} is responsible for work package {0} “{1}”, but is no partner of the pilot.
                    stranger.remedy = Make the actor a partner with an agreement, or give the responsibility to a confirmed partner.
                    unconfirmed = {2} is responsible for work package {0} “{1}”, but is no confirmed partner (status: {3}).
                    unconfirmed.remedy = Come to an agreement with the partner before the application is sent, or give the responsibility to a confirmed partner.
                    """)
            .example("""
                    pilots:
                      - partners: [{actor: skolen, role: partner, status: invited}]
                        workPackages: [{number: 1, title: Kurs, responsible: skolen}]
                    """, """
                    pilots:
                      - partners: [{actor: skolen, role: partner, status: confirmed}]
                        workPackages: [{number: 1, title: Kurs, responsible: skolen}]
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        if (pilot.workPackages().isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < pilot.workPackages().size(); i++) {
            WorkPackage work = pilot.workPackages().get(i);
            SubjectPath place = SubjectPath.of(pilot).at("workPackages", i).at("responsible");
            String name = subject.name(work.responsible());
            pilot.partner(work.responsible())
                    .ifPresentOrElse(
                            partner -> unconfirmed(partner, work, place, name, objections),
                            () -> objections.add(Objection.of("stranger", place, work.number(), work.title(), name)));
        }
        return Judgement.of(objections);
    }

    private static void unconfirmed(
            Partner partner, WorkPackage work, SubjectPath place, String name, List<Objection> objections) {
        if (!partner.isConfirmed()) {
            objections.add(Objection.of("unconfirmed", place, work.number(), work.title(), name, partner.status()));
        }
    }
}
