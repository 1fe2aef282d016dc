package no.grobunn.core.text;

/** The beginning of a text, for whoever has no room for the whole: cut between words where there is a space to cut at, and an ellipsis says so. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * The words, or their beginning.
     *
     * @param most how many characters there is room for, at least 2; the ellipsis counts among them
     */
    public static String of(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most - 2);
        int end = space > most / 2 ? space : most - 2;
        int whole = Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        return words.substring(0, whole).stripTrailing() + " …";
    }
}
