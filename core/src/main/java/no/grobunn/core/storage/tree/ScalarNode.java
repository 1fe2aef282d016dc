package no.grobunn.core.storage.tree;

/**
 * A scalar with the characters of its source: what they mean is the field's affair.
 *
 * @param text the characters; quotes, escapes and block indentation taken away
 */
public record ScalarNode(Mark mark, String text, Style style) implements Node {
    /** How a scalar is written. */
    public enum Style {
        /** Bare: {@code 0047}. */
        PLAIN,
        /** In quotes or as a block. */
        QUOTED,
        /** Nothing, {@code ~} or {@code null}: the same as leaving the key out. */
        ABSENT,
        /** An alias, which has been reported; nothing is known of its value. */
        REFUSED
    }

    /** Whether the field is left out. */
    public boolean absent() {
        return style == Style.ABSENT;
    }

    /** Whether it was reported already. */
    public boolean refused() {
        return style == Style.REFUSED;
    }
}
