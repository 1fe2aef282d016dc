package no.grobunn.core.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.grobunn.core.catalogue.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of two versions of a list are the same: those with the same id; of the rest those that are equal, in order where they can be; those with the same
 * natural key where only one of each version has it; and those that agree in at least half of what they say. Entries whose ids differ are never the same, nor are
 * those whose natural keys differ. Single values are the same if they are equal; texts also if they have at least half of their words in common, or if one stands alone
 * where one other stood.
 */
final class EntryMatch {
    /** Two lists of more entries that found no partner are not searched for what is merely alike. */
    private static final long MOST_COMPARED = 250_000;

    private final List<Part> before;
    private final List<Part> after;
    private final int[] toAfter;
    private final int[] toBefore;

    private EntryMatch(List<Part> before, List<Part> after) {
        this.before = before;
        this.after = after;
        this.toAfter = unmatched(before);
        this.toBefore = unmatched(after);
    }

    /** The same entries, or what a person may have made of them. */
    static EntryMatch ofVersions(List<Part> before, List<Part> after) {
        EntryMatch match = ofNamesakes(before, after);
        match.byLikeness();
        match.byGap();
        return match;
    }

    /** Only what is certainly the same: entries that two people added are not the same because they are alike. */
    static EntryMatch ofNamesakes(List<Part> before, List<Part> after) {
        EntryMatch match = new EntryMatch(before, after);
        match.byOnly(Part::id);
        match.byOrder();
        match.byContent();
        match.byOnly(NaturalKey::of);
        return match;
    }

    /** The index after of an entry before, or −1. */
    int after(int index) {
        return toAfter[index];
    }

    /** The index before of an entry after, or −1. */
    int before(int index) {
        return toBefore[index];
    }

    private static int[] unmatched(List<?> entries) {
        int[] indices = new int[entries.size()];
        Arrays.fill(indices, -1);
        return indices;
    }

    private void pair(int one, int other) {
        toAfter[one] = other;
        toBefore[other] = one;
    }

    private int[] left(int[] counterparts) {
        return IntStream.range(0, counterparts.length)
                .filter(index -> counterparts[index] < 0)
                .toArray();
    }

    private void byOnly(Function<Part, Optional<String>> key) {
        Map<String, Integer> wanted = onlyOnes(after, toBefore, key);
        onlyOnes(before, toAfter, key).forEach((name, index) -> {
            Integer counterpart = wanted.get(name);
            if (index >= 0 && counterpart != null && counterpart >= 0) {
                pair(index, counterpart);
            }
        });
    }

    /** The index of each key among the entries left; −1 where several have it. */
    private Map<String, Integer> onlyOnes(
            List<Part> entries, int[] counterparts, Function<Part, Optional<String>> key) {
        Map<String, Integer> indices = new HashMap<>();
        for (int index : left(counterparts)) {
            key.apply(entries.get(index)).ifPresent(name -> indices.merge(name, index, (first, second) -> -1));
        }
        return indices;
    }

    private void byOrder() {
        int[] ones = left(toAfter);
        int[] others = left(toBefore);
        int[] common = CommonSubsequence.of(pick(before, ones), pick(after, others), Part::equals);
        for (int i = 0; i < common.length; i++) {
            if (common[i] >= 0) {
                pair(ones[i], others[common[i]]);
            }
        }
    }

    private static List<Part> pick(List<Part> entries, int[] indices) {
        return Arrays.stream(indices).mapToObj(entries::get).toList();
    }

    private void byContent() {
        Map<Part, Deque<Integer>> waiting = new HashMap<>();
        for (int index : left(toBefore)) {
            waiting.computeIfAbsent(after.get(index), entry -> new ArrayDeque<>())
                    .add(index);
        }
        for (int index : left(toAfter)) {
            @Nullable Deque<Integer> equal = waiting.get(before.get(index));
            if (equal != null && !equal.isEmpty()) {
                pair(index, equal.remove());
            }
        }
    }

    private void byLikeness() {
        int[] ones = left(toAfter);
        int[] others = left(toBefore);
        if ((long) ones.length * others.length <= MOST_COMPARED) {
            Arrays.stream(ones).forEach(one -> pairWithLikest(one, left(toBefore)));
        }
    }

    private void pairWithLikest(int one, int[] candidates) {
        int likest = -1;
        double most = 0;
        for (int candidate : candidates) {
            double likeness = Likeness.of(before.get(one), after.get(candidate));
            if (likeness > most) {
                likest = candidate;
                most = likeness;
            }
        }
        if (likest >= 0 && most >= 0.5) {
            pair(one, likest);
        }
    }

    /**
     * A text alone between two that stay, where one stood, is that one rewritten. Of several nobody can tell which became which, or whether any did; and what is chosen
     * from others, as a reference is, is not rewritten but chosen anew.
     */
    private void byGap() {
        for (int one : left(toAfter)) {
            int other = one == 0 ? 0 : toAfter[one - 1] + 1;
            int next = one + 1 == before.size() ? after.size() : toAfter[one + 1];
            boolean alone = (one == 0 || other > 0) && next == other + 1;
            if (alone && isText(before.get(one)) && toBefore[other] < 0) {
                pair(one, other);
            }
        }
    }

    private static boolean isText(Part part) {
        return part instanceof Part.Value value && value.type().equals(Scalars.TEXT);
    }
}
