package no.grobunn.core.readiness.rule.groundwork;

import java.util.stream.Stream;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Every proposal for action has somebody responsible, a horizon and a need that it meets; one that was rejected is left in peace. */
public final class ProposalIncomplete implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "proposal-incomplete", Severity.BLOCKER, Topic.GROUNDWORK)
            .nb("""
                    title = Ufullstendige handlingsforslag
                    what = Et handlingsforslag mangler ansvarlig, tidshorisont eller et behov det svarer på.
                    why = Et forslag uten ansvarlig og tid blir ikke gjort. Uten behov vet ingen hvorfor det skulle gjøres.
                    source = God praksis for tiltaksplaner: hvem gjør hva, når og hvorfor.
                    unowned = Handlingsforslaget «{0}» har ingen ansvarlig.
                    unowned.remedy = Velg en aktør som tar ansvaret («responsible»), eller avvis forslaget («status: rejected»).
                    undated = Handlingsforslaget «{0}» har ingen tidshorisont.
                    undated.remedy = Skriv når det skal være gjort («horizon»).
                    needless = Handlingsforslaget «{0}» svarer ikke på noe behov.
                    needless.remedy = Skriv hvilket behov det svarer på («needs»), eller avvis forslaget («status: rejected»).
                    """)
            .nn("""
                    title = Ufullstendige handlingsforslag
                    what = Eit handlingsforslag manglar ansvarleg, tidshorisont eller eit behov det svarar på.
                    why = Eit forslag utan ansvarleg og tid blir ikkje gjort. Utan behov veit ingen kvifor det skulle gjerast.
                    source = God praksis for tiltaksplanar: kven gjer kva, når og kvifor.
                    unowned = Handlingsforslaget «{0}» har ingen ansvarleg.
                    unowned.remedy = Vel ein aktør som tek ansvaret («responsible»), eller avvis forslaget («status: rejected»).
                    undated = Handlingsforslaget «{0}» har ingen tidshorisont.
                    undated.remedy = Skriv når det skal vere gjort («horizon»).
                    needless = Handlingsforslaget «{0}» svarar ikkje på noko behov.
                    needless.remedy = Skriv kva behov det svarar på («needs»), eller avvis forslaget («status: rejected»).
                    """)
            .en("""
                    title = Incomplete proposals for action
                    what = A proposal for action lacks somebody responsible, a horizon, or a need that it meets.
                    why = A proposal without a responsible actor and a date is not carried out. Without a need nobody knows why it should be.
                    source = Good practice for plans of action: who does what, when and why.
                    unowned = Nobody is responsible for the proposal “{0}”.
                    unowned.remedy = Choose an actor to answer for it (“responsible”), or reject the proposal (“status: rejected”).
                    undated = The proposal “{0}” has no horizon.
                    undated.remedy = Write by when it is to be done (“horizon”).
                    needless = The proposal “{0}” meets no need.
                    needless.remedy = Write which need it meets (“needs”), or reject the proposal (“status: rejected”).
                    """)
            .example("""
                    actionProposals:
                      - {id: valgfag, title: Valgfag i reparasjon, audience: coming-generations, status: proposed}
                    """, """
                    actionProposals:
                      - {id: valgfag, title: Valgfag i reparasjon, audience: coming-generations, responsible: skole, horizon: 2026-08-15, needs: [reparere], status: proposed}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        return Judgement.ofEach(
                subject.dossier().actionProposals().stream()
                        .filter(proposal -> !proposal.isRejected())
                        .toList(),
                ProposalIncomplete::objections);
    }

    private static Stream<Objection> objections(ActionProposal proposal) {
        return Stream.of(
                        missing("unowned", proposal.responsible() == null, proposal),
                        missing("undated", proposal.horizon() == null, proposal),
                        missing("needless", proposal.needs().isEmpty(), proposal))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection> missing(String words, boolean missing, ActionProposal proposal) {
        SubjectPath place = SubjectPath.of("actionProposals", proposal.id());
        return missing ? Stream.of(Objection.of(words, place, proposal.title())) : Stream.empty();
    }
}
