package no.grobunn.core.publication.composition;

/**
 * The generated texts of one kind of document. Not thread-safe, as the composition is not.
 *
 * @param composition what they are written for
 * @param area where they stand: the first part of their keys
 */
public record Wording(Composition composition, String area) {
    public String text(String key, Object... arguments) {
        return composition.texts().get(area + "." + key, arguments);
    }

    /** A text that counts. */
    public String count(String key, long count, Object... more) {
        return composition.texts().count(area + "." + key, count, more);
    }

    /**
     * A text that tells how many of a whole: {@code key.none} and {@code key.all}, each counting the whole as {@code {0}}; else {@code key.some}, counting the part as
     * {@code {0}}, with the whole as {@code {1}}. What else there is follows.
     */
    public String share(String key, long part, long whole, Object... more) {
        if (part == 0 || part == whole) {
            return count(key + (part == 0 ? ".none" : ".all"), whole, more);
        }
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = whole;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return count(key + ".some", part, arguments);
    }
}
