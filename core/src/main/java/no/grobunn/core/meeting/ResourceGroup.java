package no.grobunn.core.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.invariant.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The actors that follow the pre-project closely. Immutable.
 *
 * @param mandate what it is for, or null
 * @param members who belongs to it, and when; an actor once at a time
 */
public record ResourceGroup(@Nullable String mandate, List<ResourceGroupMember> members) {
    public ResourceGroup {
        members = List.copyOf(members);
        Invariants check = Invariants.of("resource group").optionalText("mandate", mandate);
        checkOverlaps(check, members);
        check.enforce();
    }

    /** The members on a day, in their order. */
    public List<ActorId> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.isMemberOn(day))
                .map(ResourceGroupMember::actor)
                .toList();
    }

    /** Goes through each actor's times by their first day, so that a long list costs no more than its sorting. */
    private static void checkOverlaps(Invariants check, List<ResourceGroupMember> members) {
        Map<ActorId, Integer> longest = new HashMap<>();
        IntStream.range(0, members.size())
                .boxed()
                .sorted(Comparator.comparing(i -> members.get(i).firstDay()))
                .forEach(i -> {
                    ResourceGroupMember member = members.get(i);
                    Integer earlier = longest.get(member.actor());
                    if (earlier != null && !members.get(earlier).lastDay().isBefore(member.firstDay())) {
                        refuseOverlap(check, member.actor(), Math.min(i, earlier), Math.max(i, earlier));
                    }
                    if (earlier == null || members.get(earlier).lastDay().isBefore(member.lastDay())) {
                        longest.put(member.actor(), i);
                    }
                });
    }

    private static void refuseOverlap(Invariants check, ActorId actor, int first, int second) {
        String here = "members[" + second + "]";
        String there = "members[" + first + "]";
        check.refuse(
                "overlapping-membership",
                List.of(
                        here + ".actor",
                        here + ".from",
                        here + ".to",
                        there + ".actor",
                        there + ".from",
                        there + ".to"),
                actor,
                new Violation.Place(there));
    }
}
