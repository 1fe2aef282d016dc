package no.grobunn.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResourceGroupTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void anActorMayComeBack() {
        ResourceGroup group = groupOf(member("denofa", JUNE.plusDays(1), null), member("denofa", MARCH, JUNE));

        assertThat(group.membersOn(JUNE)).containsExactly(new ActorId("denofa"));
        assertThat(group.membersOn(JUNE.plusDays(1))).containsExactly(new ActorId("denofa"));
        assertThat(group.membersOn(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void differentActorsMayBeMembersAtTheSameTime() {
        assertThat(groupOf(member("denofa", null, null), member("glemmen", null, null))
                        .membersOn(MARCH))
                .containsExactly(new ActorId("denofa"), new ActorId("glemmen"));
    }

    @Test
    void anActorIsAMemberOnceAtATime() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> groupOf(
                        member("denofa", JUNE, null), member("glemmen", null, null), member("denofa", null, JUNE)));

        assertThat(refusal.violations())
                .extracting(Violation::rule, violation -> violation.fields().get(0), Violation::arguments)
                .containsExactly(tuple(
                        "overlapping-membership",
                        "members[2].actor",
                        List.of(new ActorId("denofa"), new Violation.Place("members[0]"))));
    }

    @Test
    void aLongMembershipIsHeldAgainstEveryLaterOne() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> groupOf(
                        member("denofa", null, null), member("denofa", MARCH, MARCH), member("denofa", JUNE, JUNE)));

        assertThat(refusal.violations())
                .extracting(violation -> violation.fields().get(0))
                .containsExactly("members[1].actor", "members[2].actor");
    }

    @Test
    void manyMembershipsOfOneActorAreCheckedInLittleTime() {
        List<ResourceGroupMember> always = Collections.nCopies(100_000, member("denofa", null, null));

        InvariantException refusal =
                catchThrowableOfType(InvariantException.class, () -> new ResourceGroup("\u0000", always));

        assertThat(refusal.violations()).hasSize(100_000);
    }

    @Test
    void aMembershipEndsAfterItBegan() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class, () -> new ResourceGroupMember(new ActorId("denofa"), "\u0000", JUNE, MARCH));

        assertThat(refusal.violations())
                .containsExactly(
                        new Violation("illegal-character", List.of("role"), List.of("U+0000")),
                        new Violation("end-before-start", List.of("to", "from"), List.of(MARCH, JUNE)));
    }

    private static ResourceGroup groupOf(ResourceGroupMember... members) {
        return new ResourceGroup(null, List.of(members));
    }

    private static ResourceGroupMember member(String actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new ResourceGroupMember(new ActorId(actor), null, from, to);
    }
}
