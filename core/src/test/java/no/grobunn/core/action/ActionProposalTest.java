package no.grobunn.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.quantity.Rating;
import org.junit.jupiter.api.Test;

class ActionProposalTest {
    @Test
    void holdsEverythingItIsGiven() {
        ActionProposal proposal = aProposal("Felles kurs", ActionAudience.BOTH, ActionStatus.ADOPTED)
                .description("Et kurs for ansatte og elever")
                .chainLevels(List.of(ChainLevel.UPPER_SECONDARY, ChainLevel.ENTERPRISE))
                .responsible(new ActorId("glemmen"))
                .horizon(LocalDate.of(2028, 6, 30))
                .needs(List.of(new NeedId("n1")))
                .goals(List.of(new GoalId("g1")))
                .effort(new Rating(2))
                .effect(new Rating(4))
                .pilot(new PilotId("p1"))
                .build();

        assertThat(proposal.pilot()).isEqualTo(new PilotId("p1"));
    }

    @Test
    void servesItsAudienceAndBothServesEither() {
        ActionProposal forBoth =
                aProposal("Kurs", ActionAudience.BOTH, ActionStatus.PROPOSED).build();
        ActionProposal forPupils = aProposal("Kurs", ActionAudience.COMING_GENERATIONS, ActionStatus.PROPOSED)
                .build();

        assertThat(forBoth.serves(ActionAudience.EXISTING_BUSINESSES)).isTrue();
        assertThat(forPupils.serves(ActionAudience.COMING_GENERATIONS)).isTrue();
        assertThat(forPupils.serves(ActionAudience.EXISTING_BUSINESSES)).isFalse();
    }

    @Test
    void isOpenUntilItIsDoneOrRejected() {
        assertThat(Arrays.stream(ActionStatus.values())
                        .filter(status -> aProposal("Kurs", ActionAudience.BOTH, status)
                                .build()
                                .isOpen()))
                .containsExactly(ActionStatus.PROPOSED, ActionStatus.ADOPTED, ActionStatus.STARTED);
    }

    @Test
    void refusesEverythingAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> aProposal(" ", ActionAudience.BOTH, ActionStatus.PROPOSED)
                        .description("\u0000")
                        .chainLevels(List.of(ChainLevel.ENTERPRISE, ChainLevel.ENTERPRISE))
                        .build());

        assertThat(refusal.violations())
                .extracting(Violation::rule, violation -> violation.fields().get(0))
                .containsExactly(
                        tuple("blank", "title"),
                        tuple("illegal-character", "description"),
                        tuple("repeated-value", "chainLevels[1]"));
    }

    private static ActionProposal.Builder aProposal(String title, ActionAudience audience, ActionStatus status) {
        return ActionProposal.builder(new ActionProposalId("t1"), title, audience, status);
    }
}
