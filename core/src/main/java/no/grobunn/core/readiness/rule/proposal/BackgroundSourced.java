package no.grobunn.core.readiness.rule.proposal;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/**
 * The background rests on a need that was not set aside and on an initiative with a source. What the text says of them only a person can judge; that there is a
 * text is {@link SectionLength}'s affair, where the funder demands one.
 */
public final class BackgroundSourced implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "background-sourced", Severity.WARNING, Topic.PROPOSAL)
            .nb("""
                    title = Hva bakgrunnen bygger på
                    what = Bakgrunnen kan ikke føres tilbake til et innmeldt behov og et kartlagt initiativ med kilde.
                    why = Den som behandler søknaden, spør hvem som har behovet, og hva som allerede er gjort.
                    source = Fylkeskommunens søknadsskjema (regionalforvaltning.no), feltet Bakgrunn.
                    need = Dossieret har ingen behov som bakgrunnen kan bygge på.
                    need.remedy = Før opp minst ett behov, med hvem som har meldt det.
                    initiative = Dossieret har ingen initiativer med kilde som bakgrunnen kan bygge på.
                    initiative.remedy = Før opp minst ett initiativ som andre har i gang eller har gjennomført, og oppgi kilden.
                    """)
            .nn("""
                    title = Kva bakgrunnen byggjer på
                    what = Bakgrunnen kan ikkje førast tilbake til eit innmeldt behov og eit kartlagt initiativ med kjelde.
                    why = Den som behandlar søknaden, spør kven som har behovet, og kva som alt er gjort.
                    source = Søknadsskjemaet til fylkeskommunen (regionalforvaltning.no), feltet Bakgrunn.
                    need = Dossieret har ingen behov som bakgrunnen kan byggje på.
                    need.remedy = Før opp minst eitt behov, med kven som har meldt det.
                    initiative = Dossieret har ingen initiativ med kjelde som bakgrunnen kan byggje på.
                    initiative.remedy = Før opp minst eitt initiativ som andre har i gang eller har gjennomført, og gi opp kjelda.
                    """)
            .en("""
                    title = What the background rests on
                    what = The background cannot be traced to a need that somebody raised and a mapped initiative with a source.
                    why = Whoever handles the application asks who has the need, and what has already been done.
                    source = The county's application form (regionalforvaltning.no), the field for the background.
                    need = The dossier has no need that the background can rest on.
                    need.remedy = Enter at least one need, with who raised it.
                    initiative = The dossier has no initiative with a source that the background can rest on.
                    initiative.remedy = Enter at least one initiative that others have under way or have completed, and give its source.
                    """)
            .example("""
                    initiatives:
                      - {id: fikseskolen, title: Fikseskolen, region: other, status: completed}
                    """, """
                    initiatives:
                      - {id: fikseskolen, title: Fikseskolen, region: other, status: completed, source: {title: Sluttrapport 2021}}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        Dossier dossier = subject.dossier();
        SubjectPath project = SubjectPath.DOSSIER.at("project");
        SubjectPath place = dossier.project().background() == null ? project : project.at("background");
        List<Objection> objections = new ArrayList<>();
        if (dossier.needs().stream().allMatch(need -> need.isSetAside())) {
            objections.add(Objection.of("need", place));
        }
        if (dossier.initiatives().stream().allMatch(initiative -> initiative.source() == null)) {
            objections.add(Objection.of("initiative", place));
        }
        return Judgement.of(objections);
    }
}
