package no.grobunn.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.NkrLevel;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.meeting.MeetingId;
import no.grobunn.core.quantity.Priority;
import org.junit.jupiter.api.Test;

class NeedTest {
    @Test
    void holdsEverythingItIsGiven() {
        Need need = aNeed("Etterutdanning i ombruk", 1)
                .raisedBy(List.of(new ActorId("denofa")))
                .meeting(new MeetingId("m1"))
                .chainLevels(List.of(ChainLevel.ENTERPRISE))
                .nkrLevels(List.of(new NkrLevel("5.1")))
                .circularStrategies(List.of(CircularStrategy.R3))
                .build();

        assertThat(need.meeting()).isEqualTo(new MeetingId("m1"));
        assertThat(need.isSetAside()).isFalse();
        assertThat(need.isPressing()).isTrue();
    }

    @Test
    void isNotPressingOnceItIsSetAside() {
        Need need = aNeed("Nytt bygg", 1).setAside("Utenfor rammen").build();

        assertThat(need.isSetAside()).isTrue();
        assertThat(need.isPressing()).isFalse();
    }

    @Test
    void isNotPressingWithALowerPriority() {
        assertThat(aNeed("Nytt bygg", 2).build().isPressing()).isFalse();
    }

    @Test
    void refusesEverythingAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> aNeed("", 1)
                        .chainLevels(List.of(ChainLevel.ENTERPRISE, ChainLevel.ENTERPRISE))
                        .nkrLevels(List.of(new NkrLevel("4"), new NkrLevel("4")))
                        .circularStrategies(List.of(CircularStrategy.R1, CircularStrategy.R1))
                        .setAside("\uD800")
                        .build());

        assertThat(refusal.violations())
                .extracting(Violation::rule, violation -> violation.fields().get(0))
                .containsExactlyInAnyOrder(
                        tuple("blank", "statement"),
                        tuple("illegal-character", "setAside"),
                        tuple("repeated-value", "chainLevels[1]"),
                        tuple("repeated-value", "nkrLevels[1]"),
                        tuple("repeated-value", "circularStrategies[1]"));
    }

    @Test
    void anOpportunityMustSaySomething() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> new Opportunity(new OpportunityId("o1"), " ", List.of(), List.of(), null, null));

        assertThat(refusal.violations()).containsExactly(new Violation("blank", List.of("statement"), List.of()));
    }

    private static Need.Builder aNeed(String statement, int priority) {
        return Need.builder(new NeedId("n1"), statement, new Priority(priority));
    }
}
