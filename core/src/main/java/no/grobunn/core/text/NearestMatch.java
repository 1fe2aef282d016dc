package no.grobunn.core.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The valid word nearest to one that was mistyped, for "did you mean". Upper case, hyphens, underscores and spaces do not count; two letters that changed
 * places are one slip (optimal string alignment distance).
 */
public final class NearestMatch {
    /** Longer words are not compared: nobody mistypes them by a letter. */
    private static final int LONGEST = 100;

    private NearestMatch() {}

    /**
     * The candidate that fewest slips away from what was found; the first of several.
     *
     * @return empty if none is near: none in a single letter, one slip in up to three, two in up to seven, three in longer words
     */
    public static Optional<String> of(String found, Collection<String> candidates) {
        String wanted = fold(found);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = slips(wanted.length());
        String nearest = null;
        for (String candidate : candidates) {
            int distance = distance(wanted, fold(candidate), limit);
            if (distance <= limit) {
                nearest = candidate;
                limit = distance - 1;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int slips(int length) {
        if (length <= 3) {
            return length <= 1 ? 0 : 1;
        }
        return length <= 7 ? 2 : 3;
    }

    private static String fold(String word) {
        if (word.length() > LONGEST * 2) {
            return word;
        }
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The slips between two words, or more than the limit if there are more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int least = fillRow(a, b, i, beforeLast, last, row);
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int fillRow(String a, String b, int i, int[] beforeLast, int[] last, int[] row) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            int best = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
            boolean swapped =
                    i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
            row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
