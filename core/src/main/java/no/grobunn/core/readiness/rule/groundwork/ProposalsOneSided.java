package no.grobunn.core.readiness.rule.groundwork;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** There is at least one proposal for action for today's businesses and one for coming generations; one that serves both counts for both, a rejected one for neither. */
public final class ProposalsOneSided implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "proposals-one-sided", Severity.WARNING, Topic.GROUNDWORK)
            .nb("""
                    title = Handlingsforslag til én side
                    what = Handlingsforslagene gjelder bare dagens bedrifter eller bare kommende generasjoner.
                    why = Oppdraget er et kompetanseløft fra utdanning til bedrift. Den ene siden alene løfter ikke kjeden.
                    source = Forprosjektets oppdrag: handlingsforslag til nytte for dagens bedrifter og kommende generasjoner.
                    existing-businesses = Ingen handlingsforslag er til nytte for bedriftene som finnes i dag.
                    existing-businesses.remedy = Foreslå minst ett tiltak for dagens bedrifter, eller si at et forslag gjelder begge («audience: both»).
                    coming-generations = Ingen handlingsforslag er til nytte for kommende generasjoner.
                    coming-generations.remedy = Foreslå minst ett tiltak for elever og studenter, eller si at et forslag gjelder begge («audience: both»).
                    """)
            .nn("""
                    title = Handlingsforslag til éi side
                    what = Handlingsforslaga gjeld berre bedriftene i dag eller berre generasjonane som kjem.
                    why = Oppdraget er eit kompetanseløft frå utdanning til bedrift. Den eine sida åleine løftar ikkje kjeda.
                    source = Oppdraget til forprosjektet: handlingsforslag til nytte for bedriftene i dag og generasjonane som kjem.
                    existing-businesses = Ingen handlingsforslag er til nytte for bedriftene som finst i dag.
                    existing-businesses.remedy = Føreslå minst eitt tiltak for bedriftene i dag, eller sei at eit forslag gjeld begge («audience: both»).
                    coming-generations = Ingen handlingsforslag er til nytte for generasjonane som kjem.
                    coming-generations.remedy = Føreslå minst eitt tiltak for elevar og studentar, eller sei at eit forslag gjeld begge («audience: both»).
                    """)
            .en("""
                    title = One-sided proposals for action
                    what = The proposals for action are for today's businesses only, or for coming generations only.
                    why = The task is to raise competence from education to business. One side alone does not raise the chain.
                    source = The pre-project's task: proposals of use to today's businesses and to coming generations.
                    existing-businesses = No proposal for action is of use to the businesses of today.
                    existing-businesses.remedy = Propose at least one action for today's businesses, or say that a proposal is for both (“audience: both”).
                    coming-generations = No proposal for action is of use to coming generations.
                    coming-generations.remedy = Propose at least one action for pupils and students, or say that a proposal is for both (“audience: both”).
                    """)
            .example("""
                    actionProposals:
                      - {id: kurs, title: Kurs for ansatte, audience: existing-businesses, status: proposed}
                    """, """
                    actionProposals:
                      - {id: kurs, title: Kurs for ansatte, audience: existing-businesses, status: proposed}
                      - {id: valgfag, title: Valgfag i reparasjon, audience: coming-generations, status: proposed}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        List<ActionProposal> proposals = subject.dossier().actionProposals();
        SubjectPath place = proposals.isEmpty() ? SubjectPath.DOSSIER : SubjectPath.DOSSIER.at("actionProposals");
        return Judgement.of(Stream.of(ActionAudience.EXISTING_BUSINESSES, ActionAudience.COMING_GENERATIONS)
                .filter(audience -> !isServed(audience, proposals))
                .map(audience -> Objection.of(audience.code(), place)));
    }

    private static boolean isServed(ActionAudience audience, List<ActionProposal> proposals) {
        return proposals.stream().anyMatch(proposal -> !proposal.isRejected() && proposal.serves(audience));
    }
}
