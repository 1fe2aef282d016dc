package no.grobunn.core.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What two lists have in common in the same order: their longest common subsequence (Hunt and Szymanski, 1977, by the plain table). Where the lists are so long and so
 * different that the table would not fit, only what they begin and end with alike.
 */
public final class CommonSubsequence {
    private static final long LARGEST_TABLE = 4_000_000;

    private CommonSubsequence() {}

    /** For each entry of the one list the index of its counterpart in the other, or −1; indices rise. */
    public static <E> int[] of(List<E> one, List<E> other, BiPredicate<E, E> alike) {
        int[] counterparts = new int[one.size()];
        Arrays.fill(counterparts, -1);
        int shorter = Math.min(one.size(), other.size());
        int start = 0;
        while (start < shorter && alike.test(one.get(start), other.get(start))) {
            counterparts[start] = start++;
        }
        int end = 0;
        while (end < shorter - start && alike.test(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
            end++;
            counterparts[one.size() - end] = other.size() - end;
        }
        List<E> middle = one.subList(start, one.size() - end);
        List<E> otherMiddle = other.subList(start, other.size() - end);
        if ((long) middle.size() * otherMiddle.size() <= LARGEST_TABLE) {
            follow(table(middle, otherMiddle, alike), middle, otherMiddle, alike, counterparts, start);
        }
        return counterparts;
    }

    /** How much the lists have in common from two indices on. */
    private static <E> int[][] table(List<E> one, List<E> other, BiPredicate<E, E> alike) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = alike.test(one.get(i), other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static <E> void follow(
            int[][] length, List<E> one, List<E> other, BiPredicate<E, E> alike, int[] counterparts, int offset) {
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (alike.test(one.get(i), other.get(j))) {
                counterparts[offset + i++] = offset + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
