package no.grobunn.core.id;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/** The form of identifiers: {@code [a-z0-9][a-z0-9-]*}, at most 64 characters; and how a name becomes one. */
public final class Slug {
    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 64;

    /** What a slug must match. */
    public static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Map<Character, String> LETTERS =
            Map.of('æ', "ae", 'ø', "o", 'å', "a", 'đ', "d", 'ŋ', "ng", 'ŧ', "t", 'ß', "ss");

    private Slug() {}

    /**
     * Refuses what is not a slug.
     *
     * @throws no.grobunn.core.invariant.InvariantException with rule {@code not-a-slug} and the nearest slug
     */
    public static void require(String value) {
        if (!FORM.matcher(value).matches()) {
            Invariants.of("id")
                    .refuse("not-a-slug", List.of(), value, of(value))
                    .enforce();
        }
    }

    /**
     * The slug of a name: {@code æ→ae ø→o å→a đ→d ŋ→ng ŧ→t ß→ss}, other marks dropped, every other run one hyphen, cut at 64 characters on a word's edge.
     *
     * @return a slug, or the empty string if the name has no letter or digit that makes one
     */
    public static String of(String name) {
        StringBuilder letters = new StringBuilder(name.length() + 8);
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            String plain = LETTERS.get(c);
            letters.append(plain != null ? plain : String.valueOf(c));
        }
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        String joined = OTHERS.matcher(bare).replaceAll("-");
        return cut(trim(joined));
    }

    /**
     * The first of a slug, the slug with {@code -2} behind it, with {@code -3} …, that is not taken yet; from then on it is. Cut where the number needs room.
     *
     * @param taken the slugs that are taken; the new one is added to them
     */
    public static String unlike(String slug, Set<String> taken) {
        String unlike = slug;
        for (int number = 2; !taken.add(unlike); number++) {
            String end = "-" + number;
            unlike = slug.substring(0, Math.min(slug.length(), MAX_LENGTH - end.length())) + end;
        }
        return unlike;
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int edge = slug.charAt(MAX_LENGTH) == '-' ? MAX_LENGTH : slug.lastIndexOf('-', MAX_LENGTH - 1);
        return trim(slug.substring(0, edge > 0 ? edge : MAX_LENGTH));
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") && slug.length() > from ? slug.length() - 1 : slug.length();
        return slug.substring(from, to);
    }
}
