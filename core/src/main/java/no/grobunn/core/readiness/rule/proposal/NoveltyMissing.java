package no.grobunn.core.readiness.rule.proposal;

import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The pilot says how it differs from a mapped initiative. Where none is mapped there is nothing to differ from; that too few are, another rule says. */
public final class NoveltyMissing implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("novelty-missing", Severity.WARNING, Topic.PROPOSAL)
            .nb("""
                    title = Hva som er nytt i piloten
                    what = Piloten sier ikke hvordan den skiller seg fra noe av det som er kartlagt.
                    why = Finansiøren spør om dette ikke allerede finnes, og hva pengene skal gi i tillegg.
                    source = God praksis: Kartleggingen i forprosjektet skal vise hva piloten tilfører.
                    none = Piloten sier ikke hvordan den skiller seg fra noen av initiativene i dossieret ({0}).
                    none.remedy = Velg initiativet som ligner mest, og skriv hva piloten gjør annerledes.
                    """)
            .nn("""
                    title = Kva som er nytt i piloten
                    what = Piloten seier ikkje korleis han skil seg frå noko av det som er kartlagt.
                    why = Finansiøren spør om dette ikkje alt finst, og kva pengane skal gi i tillegg.
                    source = God praksis: Kartlegginga i forprosjektet skal vise kva piloten gir i tillegg.
                    none = Piloten seier ikkje korleis han skil seg frå nokon av initiativa i dossieret ({0}).
                    none.remedy = Vel initiativet som liknar mest, og skriv kva piloten gjer annleis.
                    """)
            .en("""
                    title = What is new in the pilot
                    what = The pilot does not say how it differs from anything that was mapped.
                    why = The funder asks whether this is not there already, and what the money will add.
                    source = Good practice: the pre-project's survey shall show what the pilot adds.
                    none = The pilot does not say how it differs from any of the initiatives in the dossier ({0}).
                    none.remedy = Choose the initiative that is most like it, and say what the pilot does otherwise.
                    """)
            .example("""
                    pilots:
                      - differsFrom: []
                    """, """
                    pilots:
                      - differsFrom: [{initiative: fikseskolen, how: Kurset er for lærlinger og foregår i bedrift.}]
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        int mapped = subject.dossier().initiatives().size();
        return mapped == 0
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.keptIf(!pilot.differsFrom().isEmpty(), Objection.of("none", SubjectPath.of(pilot), mapped));
    }
}
