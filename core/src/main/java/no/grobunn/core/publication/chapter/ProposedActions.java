package no.grobunn.core.publication.chapter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.action.ActionStatus;
import no.grobunn.core.need.Need;
import no.grobunn.core.publication.composition.Composition;

/** The actions that a project proposes, in the order they are to be done, and the needs they answer. */
public final class ProposedActions {
    /** The nearest first; what has no horizon comes last. */
    private static final Comparator<ActionProposal> ORDER = Comparator.comparing((ActionProposal action) ->
                    Optional.ofNullable(action.horizon()).orElse(LocalDate.MAX))
            .thenComparing(action -> action.id().value());

    private final Composition c;
    private final List<ActionProposal> all;

    public ProposedActions(Composition c) {
        this.c = c;
        all = c.dossier().actionProposals().stream().sorted(ORDER).toList();
    }

    /** Those that were not turned down. */
    public List<ActionProposal> standing() {
        return all.stream().filter(action -> !action.isRejected()).toList();
    }

    public List<ActionProposal> rejected() {
        return all.stream().filter(ActionProposal::isRejected).toList();
    }

    /** Those that are for one audience alone, or for both. */
    public List<ActionProposal> meantFor(ActionAudience audience) {
        return standing().stream()
                .filter(action -> action.audience() == audience)
                .toList();
    }

    /** Those that somebody has decided on, begun or finished. */
    public List<ActionProposal> decided() {
        return standing().stream()
                .filter(action -> action.status() != ActionStatus.PROPOSED)
                .toList();
    }

    public List<ActionProposal> answering(Need need) {
        return standing().stream()
                .filter(action -> action.needs().contains(need.id()))
                .toList();
    }

    /** The needs that some action answers, the most pressing first. */
    public List<Need> answered() {
        return needs().stream().filter(need -> !answering(need).isEmpty()).toList();
    }

    public List<Need> unanswered() {
        return needs().stream().filter(need -> answering(need).isEmpty()).toList();
    }

    public List<Need> needs() {
        return c.dossier().needs().stream()
                .sorted(Comparator.comparing(Need::priority)
                        .thenComparing(need -> need.id().value()))
                .toList();
    }
}
