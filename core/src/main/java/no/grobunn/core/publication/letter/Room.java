package no.grobunn.core.publication.letter;

/**
 * How much a letter may say, so that it stays on one page: whoever typesets it tries the roomiest first. What is left out is left out whole, and lists tell how
 * much is missing; only in the two least rooms are words cut, and then an ellipsis says so.
 */
public enum Room {
    FULL(700, 8, 12, 12, 400),
    SHORT(350, 3, 6, 6, 250),
    BRIEF(250, 0, 4, 3, 250),
    SHORTEST(150, 0, 2, 1, 60),
    LEAST(80, 0, 1, 0, 30);

    private final int summary;
    private final int tasks;
    private final int packages;
    private final int years;
    private final int name;

    Room(int summary, int tasks, int packages, int years, int name) {
        this.summary = summary;
        this.tasks = tasks;
        this.packages = packages;
        this.years = years;
        this.name = name;
    }

    /** Whether a single sentence may be cut. */
    boolean cuts() {
        return compareTo(SHORTEST) >= 0;
    }

    /** How many characters of the pilot's own summary. */
    int summary() {
        return summary;
    }

    /** How many things that the partner does. */
    int tasks() {
        return tasks;
    }

    /** How many work packages by name. */
    int packages() {
        return packages;
    }

    /** How many years in rows of their own; with more, one row holds them all, and where there is no room for that, the sentence above says it alone. */
    int years() {
        return years;
    }

    /** A name or a sentence of the dossier, cut between words where there is no room for all of it. */
    String fit(String words) {
        return cut(words, name);
    }

    static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + " …";
    }
}
